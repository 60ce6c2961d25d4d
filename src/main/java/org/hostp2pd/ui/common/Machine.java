package org.hostp2pd.ui.common;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.Ticket;

/// What the first setup asks of the computer. Every method returns at once; what it promises, and what it tells on the
/// way, comes on any thread, but on the FX thread where a view-model asks (see [#on]).
public interface Machine {
    /// Looks at what there is. Changes nothing.
    CompletableFuture<Present> survey();

    /// Does what a plan says, and looks whether it had the effect; when a step fails, undoes all of it.
    ///
    /// @param told is told what is done; the last sentence says how it ended
    CompletableFuture<End> apply(Agreed agreed, Telling told);

    /// Mends one trouble and touches nothing else; when a step fails, undoes it.
    ///
    /// @param told as for [#apply]
    CompletableFuture<End> mend(Cure cure, Agreed agreed, Telling told);

    /// Undoes what was applied or mended, octet by octet.
    ///
    /// @param ticket of that; where another one came after it nothing is done
    /// @param anyway also where somebody changed its files since; else that is told and nothing is done
    /// @param told   as for [#apply]
    CompletableFuture<End> undo(Ticket ticket, boolean anyway, Telling told);

    /// Who is told. @param language in which @param sentence is called with each
    record Telling(Locale language, Consumer<String> sentence) {
        private Telling later(Executor fx) {
            return new Telling(language, text -> fx.execute(() -> sentence.accept(text)));
        }
    }

    /// How it ended.
    enum End {
        /// What was asked for is so now.
        DONE,
        /// Nothing is different from before.
        AS_BEFORE,
        /// Some of it is done, and the next time goes on with it.
        HALF,
        /// Nothing is undone, since somebody changed files after they were written; what, was told.
        CHANGED,
        /// Nobody here may do it.
        NOT_PERMITTED
    }

    /// The same, whose answers come on the FX thread. @param fx runs what it is given there, later
    default Machine on(Executor fx) {
        Machine any = this;
        return new Machine() {
            @Override
            public CompletableFuture<Present> survey() {
                return any.survey().thenApplyAsync(present -> present, fx);
            }

            @Override
            public CompletableFuture<End> apply(Agreed agreed, Telling told) {
                return any.apply(agreed, told.later(fx)).thenApplyAsync(end -> end, fx);
            }

            @Override
            public CompletableFuture<End> mend(Cure cure, Agreed agreed, Telling told) {
                return any.mend(cure, agreed, told.later(fx)).thenApplyAsync(end -> end, fx);
            }

            @Override
            public CompletableFuture<End> undo(Ticket ticket, boolean anyway, Telling told) {
                return any.undo(ticket, anyway, told.later(fx)).thenApplyAsync(end -> end, fx);
            }
        };
    }
}
