package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;

/// Something that becomes due. @param device whom it is about, where it is about one
public record Timer(Kind kind, Optional<MacAddress> device) {
    /// What becomes due.
    public enum Kind {
        /// Contact with wpa_supplicant is tried again.
        CONTACT,
        /// Nothing was heard for long: is wpa_supplicant alive?
        LIVENESS,
        /// P2P_FIND is repeated.
        FIND,
        /// The group is made again.
        REMAKE,
        /// Forming a group takes too long.
        FORMING,
        /// A device did not get in in time.
        ENROL,
        /// A device that was held back may connect.
        CONNECT,
        /// Nobody answered whether a device may come in.
        PERMISSION,
        /// Devices that were refused may ask again.
        FORGIVE,
        /// The search that a person asked for ends.
        SEARCH,
        /// Stations and peers are measured again.
        OBSERVE
    }

    static Timer of(Kind kind) {
        return new Timer(kind, Optional.empty());
    }

    static Timer of(Kind kind, MacAddress device) {
        return new Timer(kind, Optional.of(device));
    }
}
