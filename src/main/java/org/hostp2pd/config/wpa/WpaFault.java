package org.hostp2pd.config.wpa;

/// Why a file is not one that wpa_supplicant reads.
public enum WpaFault {
    /// A line with neither a setting nor a block; also a byte order mark.
    NO_SETTING,
    /// A name that is not made of letters, digits and underscores, such as one followed by a blank.
    BAD_NAME,
    /// A value begins with a quotation mark and has no other.
    OPEN_QUOTE,
    /// The file ends inside a block.
    OPEN_BLOCK,
    /// A closing brace without a block.
    STRAY_BRACE,
    /// A block inside another.
    BLOCK_IN_BLOCK,
    /// A character of value zero, at which wpa_supplicant would stop.
    ZERO,
    /// More than any configuration needs.
    TOO_LARGE
}
