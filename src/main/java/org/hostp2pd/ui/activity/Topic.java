package org.hostp2pd.ui.activity;

/// What something that happened is about.
enum Topic {
    JOINED("mdi2a-account-check"),
    LEFT("mdi2l-logout"),
    TURNED_AWAY("mdi2c-close-circle-outline"),
    GROUP("mdi2a-access-point"),
    RECOVERY("mdi2r-restore"),
    SERVICE("mdi2h-hook");

    private final String icon;

    Topic(String icon) {
        this.icon = icon;
    }

    /// By its name in the icon pack.
    String icon() {
        return icon;
    }
}
