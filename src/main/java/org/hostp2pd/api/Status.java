package org.hostp2pd.api;

/// How a session is.
public enum Status {
    /// It has not begun, or has no contact with wpa_supplicant yet; it looks for it.
    WAITING,
    /// It has contact, and lets devices in.
    ACTIVE,
    /// It lets nobody else in, because it was asked to.
    PAUSED,
    /// It has ended.
    ENDED
}
