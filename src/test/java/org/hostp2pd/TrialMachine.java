package org.hostp2pd;

import org.hostp2pd.doctor.Report;
import org.hostp2pd.ui.common.Machine;

/// The computer of a simulated radio, for tests of the window.
public final class TrialMachine {
    private final PretendedMachine machine = new PretendedMachine();

    public Machine machine() {
        return machine;
    }

    /// What the doctor finds on it now.
    public Report examine() {
        return machine.examine();
    }
}
