package org.hostp2pd.ui.peers;

/// What a person can do with a device in range.
enum PeerStep {
    /// It is asked to come into the group that is up.
    INVITE("mdi2a-account-plus-outline"),
    /// A group is made with it.
    CONNECT("mdi2a-access-point"),
    /// A rule: it gets in without anybody being asked.
    ALLOW("mdi2a-account-check"),
    /// A rule: it is turned away.
    BLOCK("mdi2c-cancel"),
    /// No rule of its own any more.
    FORGET("mdi2u-undo");

    private final String icon;

    PeerStep(String icon) {
        this.icon = icon;
    }

    /// By its name in the icon pack.
    String icon() {
        return icon;
    }
}
