package org.hostp2pd.ui.setup;

import java.util.List;
import org.hostp2pd.setup.Step;

/// How far a setup is.
sealed interface Stage {
    /// It is not open.
    record Away() implements Stage {}

    /// The machine is looked at.
    record Looking() implements Stage {}

    /// A page of questions, or at the end what will change.
    record Asking(Step step) implements Stage {}

    /// It is done, or undone. @param undoing which @param told what was done up to now
    record Working(boolean undoing, List<String> told) implements Stage {
        public Working {
            told = List.copyOf(told);
        }
    }

    /// It is over. @param undoable whether it can be taken back; where it is not well, in spite of what is said
    record Ended(boolean well, String title, List<String> said, boolean undoable) implements Stage {
        public Ended {
            said = List.copyOf(said);
        }
    }
}
