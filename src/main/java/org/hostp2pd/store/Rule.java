package org.hostp2pd.store;

/// What a device that wants to come in is answered.
public enum Rule {
    /// It gets in without anybody being asked, by the method that is in use.
    ALWAYS,
    /// A person is asked each time.
    ASK,
    /// It is turned away.
    NEVER
}
