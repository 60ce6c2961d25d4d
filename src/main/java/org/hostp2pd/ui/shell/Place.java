package org.hostp2pd.ui.shell;

/// A place in the navigation, in its order.
public enum Place {
    GROUP("mdi2a-access-point", "1"),
    PEERS("mdi2r-radar", "2"),
    ACCESS("mdi2s-shield-key-outline", "3"),
    ACTIVITY("mdi2h-history", "4"),
    DOCTOR("mdi2s-stethoscope", "5"),
    SETTINGS("mdi2c-cog-outline", "6");

    private final String icon;
    private final String digit;

    Place(String icon, String digit) {
        this.icon = icon;
        this.digit = digit;
    }

    /// Its icon, by its name in the icon pack.
    public String icon() {
        return icon;
    }

    /// Ctrl and this digit lead to it.
    String digit() {
        return digit;
    }

    /// Whether everything that happens is to be read there.
    boolean tellsAll() {
        return this == ACTIVITY;
    }

    /// Whether it stands at the end, apart from the others.
    boolean last() {
        return name().equals("SETTINGS");
    }
}
