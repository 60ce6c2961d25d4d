package org.hostp2pd.ui.doctor;

import java.util.List;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Ticket;

/// How far the mending of a finding is.
sealed interface Mend {
    /// Nothing is mended now.
    record None() implements Mend {}

    /// The machine is looked at.
    record Looking(Finding finding) implements Mend {}

    /// What will be done is shown.
    record Offered(Finding finding) implements Mend {}

    /// It is done, or undone. @param undoing which @param told what was done up to now
    record Working(Finding finding, boolean undoing, List<String> told) implements Mend {
        public Working {
            told = List.copyOf(told);
        }
    }

    /// It was not done. @param why sentences, the worst first
    record Failed(Finding finding, List<String> why) implements Mend {
        public Failed {
            why = List.copyOf(why);
        }
    }

    /// What was mended since the panel was opened. @param ticket by which it is taken back
    record Done(Finding finding, Cure cure, Ticket ticket) {}

    /// Whether it is this finding's turn.
    default boolean of(Finding other) {
        return switch (this) {
            case None _ -> false;
            case Looking(Finding finding) -> finding.equals(other);
            case Offered(Finding finding) -> finding.equals(other);
            case Working(Finding finding, var _, var _) -> finding.equals(other);
            case Failed(Finding finding, var _) -> finding.equals(other);
        };
    }
}
