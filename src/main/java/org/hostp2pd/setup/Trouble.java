package org.hostp2pd.setup;

import java.util.List;

/// Why something could not be applied or undone.
public sealed interface Trouble {
    /// Somebody else changed the file meanwhile.
    record Changed(String path) implements Trouble {}

    /// The disk did not take it. @param why in the words of the system, safe to show
    record Disk(String why) implements Trouble {}

    /// Something could not be done.
    record NotDone(Act act) implements Trouble {}

    /// It was done, and what was wanted is not there.
    record NotThere(Verifying.Missing missing) implements Trouble {}

    /// Somebody changed files since they were written. @param differences what undoing would take away with the
    /// rest
    record Since(List<Difference> differences) implements Trouble {
        public Since {
            differences = List.copyOf(differences);
        }
    }

    /// Another setup came after the one that was to be undone. @param folder of that one
    record Later(String folder) implements Trouble {}

    /// It was undone by somebody else.
    record UndoneAlready() implements Trouble {}

    /// Nothing was set up that could be undone.
    record NothingToUndo() implements Trouble {}
}
