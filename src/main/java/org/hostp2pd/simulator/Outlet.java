package org.hostp2pd.simulator;

/// Where a simulated wpa_supplicant opens its control sockets and says its events.
interface Outlet {
    /// The interface's socket appears.
    void open(String iface);

    /// The interface's socket goes, with its monitors.
    void close(String iface);

    /// To every monitor of the interface. @param level 0 to 5, 3 for information
    void event(String iface, int level, String text);
}
