package org.hostp2pd.cli.setup;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Ticket;

/// A setup that was asked for and agreed to in a window. What writes is the helper, also where this process is root.
/// Blocks.
///
/// @param environment the process's variables
/// @param language    in which it is told what is done
public record WindowSetup(Map<String, String> environment, Locale language) {
    /// It is done.
    public static final int DONE = SetupRun.DONE;
    /// Not done, and not yet taken back.
    public static final int HALF = SetupRun.HALF;
    /// Everything is as it was.
    public static final int FAILED = SetupRun.FAILED;
    /// Not undone, since somebody changed files after they were written; what, was told.
    public static final int CHANGED = SetupRun.CHANGED;

    public WindowSetup {
        environment = Map.copyOf(environment);
    }

    /// Does what was agreed to.
    ///
    /// @param told    is told what is done, a sentence at a time, on this thread
    /// @return the exit code of the helper; empty where there is no way to become root
    public OptionalInt apply(Agreed agreed, Consumer<String> told) throws IOException {
        return new Elevation(environment, false).run(Handed.of(agreed, language), told);
    }

    /// Mends one trouble as it was agreed to. @return as for [#apply]
    public OptionalInt mend(Cure cure, Agreed agreed, Consumer<String> told) throws IOException {
        return new Elevation(environment, false).run(Handed.of(Optional.of(cure), agreed, language), told);
    }

    /// Undoes the setup of a ticket, where none came after it. @param anyway also where somebody changed its files
    /// since @param told as for [#apply] @return as there
    public OptionalInt undo(Ticket ticket, boolean anyway, Consumer<String> told) throws IOException {
        return new Elevation(environment, false).run(Handed.toUndo(Optional.of(ticket), anyway, language), told);
    }
}
