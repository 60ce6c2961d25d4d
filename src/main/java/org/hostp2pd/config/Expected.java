package org.hostp2pd.config;

/// What a key may hold.
public sealed interface Expected {
    /// A whole number between two, both included.
    record WholeNumber(long least, long most) implements Expected {}

    /// A number of seconds between two, both included; a fraction is allowed.
    record Seconds(long least, long most) implements Expected {}

    /// Everything that needs no limits.
    enum Kind implements Expected {
        YES_OR_NO,
        YES_NO_OR_NONE,
        SECTION,
        LIST,
        /// One text without control characters.
        TEXT,
        /// A list of `name value`, or a section.
        NAMES_WITH_VALUES,
        /// 4 or 8 digits.
        PIN,
        ABSOLUTE_PATH,
        /// `auto`, or at most 15 characters.
        INTERFACE_NAME,
        /// A group of users, at most 32 characters.
        GROUP,
        /// DEBUG, INFO, WARNING, ERROR or CRITICAL.
        LOG_LEVEL,
        /// A P2P device address, or a name of at most 32 bytes.
        DEVICE,
        /// At most 23 bytes: what an SSID leaves beside `DIRECT-` and its two characters.
        SSID_POSTFIX,
        /// `DIRECT-`, two characters and more, at most 32 bytes.
        DIRECT_SSID,
        /// 8 to 63 characters, or 64 hexadecimal digits.
        KEY,
        /// Device addresses separated by blanks, at most 100.
        ADDRESSES,
        /// Letters, digits, blanks and `_.:+-`, not in quotes.
        PLAIN_WORDS,
        /// A channel in MHz, or the band 2 or 5.
        CHANNEL_OR_BAND,
        /// The same, or `acs`.
        CHANNEL_BAND_OR_ACS,
        /// A channel in MHz.
        CHANNEL,
        /// 20, 40, 80, 160 or 320.
        CHANNEL_WIDTH
    }
}
