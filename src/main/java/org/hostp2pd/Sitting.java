package org.hostp2pd;

import org.hostp2pd.ui.Panel;
import org.hostp2pd.ui.common.Host;

/// The time over which the panel shows and steers one device.
interface Sitting {
    /// Whom the panel asks meanwhile.
    Host host();

    /// Shows everything in the panel, until [#leave] or its own end. The calling thread becomes the engine's.
    ///
    /// @return the exit code of the process, if it ends with this
    int sit(Panel panel);

    /// Whether it holds what a setup of this computer needs for itself.
    boolean inTheWay();

    /// Ends it; a group stays as it is. From any thread, also before it has begun.
    void leave();
}
