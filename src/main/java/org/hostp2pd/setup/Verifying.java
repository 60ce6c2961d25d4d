package org.hostp2pd.setup;

import java.util.Optional;

/// Looks whether what was set up is there. Blocks, for half a minute at most.
public interface Verifying {
    /// What is missing; empty where nothing is.
    Optional<Missing> look(Answers answers);

    /// What can be missing.
    enum Missing {
        /// wpa_supplicant does not answer.
        SUPPLICANT,
        /// There is no P2P device.
        P2P_DEVICE,
        /// Phones are not told the name.
        NAME,
        /// The group is not kept by wpa_supplicant.
        GROUP_KEPT,
        /// The service runs and the group is not up.
        GROUP_UP
    }
}
