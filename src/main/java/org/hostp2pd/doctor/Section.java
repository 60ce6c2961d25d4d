package org.hostp2pd.doctor;

/// Where the guide tells more.
public enum Section {
    RADIO("the-radio"),
    SUPPLICANT("wpa_supplicant-and-its-control-socket"),
    FILE("wpa_supplicantconf"),
    GROUP("the-group-and-its-way-in"),
    PROGRAMS("other-programs-on-the-same-radio"),
    ADDRESSES("addresses-for-the-phones"),
    CRASHES("crashes");

    private static final String PAGE = "troubleshooting.md#";

    private final String anchor;

    Section(String anchor) {
        this.anchor = anchor;
    }

    /// Where it is: the page of the guide and the place in it.
    public String link() {
        return PAGE + anchor;
    }

    /// The section's name in an address.
    public String anchor() {
        return anchor;
    }
}
