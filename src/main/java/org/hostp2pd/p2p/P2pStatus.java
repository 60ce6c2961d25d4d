package org.hostp2pd.p2p;

/// A P2P status code: 0 to 13 as in the Wi-Fi Direct specification's table of status codes, -1 a local time-out of
/// wpa_supplicant. Unknown codes are kept.
public record P2pStatus(int code) {
    /// Success.
    public boolean ok() {
        return code == 0;
    }
}
