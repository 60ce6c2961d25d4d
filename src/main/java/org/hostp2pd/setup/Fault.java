package org.hostp2pd.setup;

/// Why an answer will not do. The sentences are those of [SetupWords].
public enum Fault {
    /// The machine has no such radio.
    NO_SUCH_RADIO,
    /// The radio cannot own a group.
    NO_GROUP_OWNER,
    /// The name of the interface leaves no room for `p2p-dev-`.
    RADIO_NAME_LONG,
    /// Neither yes nor no.
    NOT_YES_OR_NO,
    NAME_MISSING,
    /// More than 32 octets.
    NAME_LONG,
    /// Something in it that a configuration line cannot hold.
    NAME_CHARACTERS,
    NO_SUCH_KIND,
    NO_SUCH_METHOD,
    /// Not four or eight digits.
    PIN_DIGITS,
    /// One that anybody would try first.
    PIN_TRIVIAL,
    /// Eight digits of which the last is not the check digit of the others: phones refuse it.
    PIN_CHECK,
    SSID_MISSING,
    /// It does not begin with `DIRECT-` and two characters.
    SSID_PREFIX,
    SSID_LONG,
    SSID_CHARACTERS,
    PASSPHRASE_SHORT,
    PASSPHRASE_LONG,
    PASSPHRASE_CHARACTERS,
    /// One that anybody would try first.
    PASSPHRASE_TRIVIAL,
    NO_SUCH_BAND,
    /// The radio has no channel in it.
    BAND_NOT_OF_RADIO,
    NO_SUCH_COUNTRY,
    NO_SUCH_ADDRESS,
    /// Nothing here starts services.
    NO_SERVICE,
    NO_SUCH_LEVEL
}
