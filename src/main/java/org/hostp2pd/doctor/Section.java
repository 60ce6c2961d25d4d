package org.hostp2pd.doctor;

/// Where the README tells more.
public enum Section {
    RADIO("the-radio"),
    SUPPLICANT("wpa_supplicant-and-its-control-socket"),
    FILE("wpa_supplicantconf"),
    GROUP("the-group-and-its-way-in"),
    PROGRAMS("other-programs-on-the-same-radio"),
    ADDRESSES("addresses-for-the-phones"),
    CRASHES("crashes");

    private static final String README = "README.md#";

    private final String anchor;

    Section(String anchor) {
        this.anchor = anchor;
    }

    /// Where it is: the file of the program and the place in it.
    public String link() {
        return README + anchor;
    }

    /// The section's name in an address.
    public String anchor() {
        return anchor;
    }
}
