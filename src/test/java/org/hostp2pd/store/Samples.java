package org.hostp2pd.store;

import java.util.List;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Ssid;

/// Groups to store.
final class Samples {
    static final MacAddress OWNER = MacAddress.of("02:00:00:00:00:00");
    static final MacAddress PHONE = MacAddress.of("02:00:00:00:01:00");

    private Samples() {}

    static KnownGroup group(String ssid, MacAddress... members) {
        return new KnownGroup(OWNER, Ssid.ofText(ssid), new GroupKey.Passphrase("correct horse"), List.of(members));
    }
}
