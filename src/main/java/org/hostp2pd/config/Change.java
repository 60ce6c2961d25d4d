package org.hostp2pd.config;

/// What new settings ask of a running session, the least first.
public enum Change {
    /// They are the same.
    NOTHING,
    /// They take effect while the group goes on.
    IN_PLACE,
    /// The group has to be made again.
    NEW_GROUP,
    /// Another P2P device, or another place to look for it.
    NEW_DEVICE;

    /// What leads from the one to the other.
    public static Change between(Settings before, Settings after) {
        if (before.equals(after)) {
            return NOTHING;
        }
        if (!before.iface().equals(after.iface())
                || !before.controlDirectories().equals(after.controlDirectories())) {
            return NEW_DEVICE;
        }
        return sameGroup(before, after) ? IN_PLACE : NEW_GROUP;
    }

    private static boolean sameGroup(Settings before, Settings after) {
        return before.technique().equals(after.technique())
                && before.persistentNetwork().equals(after.persistentNetwork())
                && before.ssidPostfix().equals(after.ssidPostfix())
                && before.groupAddOptions().equals(after.groupAddOptions())
                && before.connectOptions().equals(after.connectOptions())
                && before.networkParms().equals(after.networkParms());
    }
}
