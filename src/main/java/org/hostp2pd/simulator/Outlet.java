package org.hostp2pd.simulator;

/// Where a simulated wpa_supplicant opens its control sockets and says its events.
interface Outlet {
    /// The interface's socket appears.
    void open(String iface);

    /// The interface's socket goes, with its monitors.
    void close(String iface);

    /// Every socket closes and its file stays, as when the process is killed.
    void abandon();

    /// The control directory goes, unless somebody else has something in it.
    void removeDirectory();

    /// To every monitor of the interface. @param level 0 to 5, 3 for information
    void event(String iface, int level, String text);
}
