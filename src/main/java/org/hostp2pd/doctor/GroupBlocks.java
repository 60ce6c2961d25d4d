package org.hostp2pd.doctor;

import org.hostp2pd.config.wpa.WpaBlock;
import org.hostp2pd.config.wpa.WpaBlock.Kind;
import org.hostp2pd.config.wpa.WpaSetting;
import org.hostp2pd.p2p.Ssid;

/// Which blocks of a `wpa_supplicant.conf` are groups of this machine, or were meant to be.
public final class GroupBlocks {
    private GroupBlocks() {}

    /// Whether it is one. A block with the address of somebody else's group is one of which this machine was a
    /// member.
    public static boolean group(WpaBlock block) {
        boolean owner = block.text("mode").equals("3");
        boolean kept = block.text("disabled").equals("2");
        boolean named = block.setting("ssid")
                .flatMap(WpaSetting::ssid)
                .filter(Ssid::wellFormedP2p)
                .isPresent();
        boolean member = !owner && block.setting("bssid").isPresent();
        return block.kind() == Kind.NETWORK && !member && (owner || (kept && named));
    }
}
