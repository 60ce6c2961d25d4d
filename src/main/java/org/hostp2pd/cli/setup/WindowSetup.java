package org.hostp2pd.cli.setup;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Draft;
import org.hostp2pd.setup.Plan;

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
    /// @param answers what the plan was made of
    /// @param told    is told what is done, a sentence at a time, on this thread
    /// @return the exit code of the helper; empty where there is no way to become root
    public OptionalInt apply(Draft answers, Plan plan, Consumer<String> told) throws IOException {
        return new Elevation(environment, false).run(Handed.of(answers, plan, language), told);
    }

    /// Mends one trouble as it was agreed to. @return as for [#apply]
    public OptionalInt mend(Cure cure, Draft answers, Plan plan, Consumer<String> told) throws IOException {
        return new Elevation(environment, false).run(Handed.of(Optional.of(cure), answers, plan, language), told);
    }

    /// Undoes the last setup. @param anyway also where somebody changed its files since @param told as for [#apply]
    /// @return as there
    public OptionalInt undo(boolean anyway, Consumer<String> told) throws IOException {
        return new Elevation(environment, false).run(Handed.toUndo(anyway, language), told);
    }
}
