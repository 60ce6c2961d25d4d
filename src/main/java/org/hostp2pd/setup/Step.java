package org.hostp2pd.setup;

/// A page of the wizard, in the order in which they come.
public enum Step {
    /// Which radio, and what it can do.
    RADIO,
    /// Who manages it, and what that means.
    KEEPER,
    /// Under which name and as what phones see this machine.
    NAME,
    /// How phones get in.
    ACCESS,
    /// The group's name, passphrase, band and country.
    GROUP,
    /// Whether its address stays the same.
    ADDRESS,
    /// Start at boot, and the log.
    START,
    /// What will change.
    REVIEW
}
