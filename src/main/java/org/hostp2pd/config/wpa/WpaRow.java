package org.hostp2pd.config.wpa;

/// A line and what it is.
///
/// @param block the number of the block it belongs to; [#GLOBAL] outside of blocks
record WpaRow(WpaLine line, Role role, int block) {
    static final int GLOBAL = -1;

    enum Role {
        /// A comment, an empty line.
        NOTHING,
        SETTING,
        OPENING,
        /// A line of a blob.
        CONTENT,
        CLOSING
    }

    boolean sets(int wanted, String name) {
        return role == Role.SETTING && block == wanted && line.setting().name().equals(name);
    }
}
