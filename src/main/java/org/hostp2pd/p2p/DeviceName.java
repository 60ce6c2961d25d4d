package org.hostp2pd.p2p;

/// The name a device gives itself, hostile text of at most 32 octets (WPS Device Name). Compared by its text; shown
/// through [#shown()] only.
///
/// @param text what the octets say in UTF-8, malformed sequences as U+FFFD; cut where longer than 32 characters
public record DeviceName(String text) {
    /// As many octets as a device may send (WPS_DEV_NAME_MAX_LEN in hostap wps_defs.h).
    static final int LONGEST = 32;

    public DeviceName {
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
    }

    /// The name of the octets received.
    ///
    /// @param latin1 one character for each octet; what is beyond 32 of them is dropped
    public static DeviceName ofOctets(String latin1) {
        return new DeviceName(Octets.decode(latin1.length() > LONGEST ? latin1.substring(0, LONGEST) : latin1));
    }

    /// The name safe for terminals, logs and labels (see [ShownText]).
    public String shown() {
        return ShownText.of(text);
    }

    /// The same as [#shown()].
    @Override
    public String toString() {
        return shown();
    }
}
