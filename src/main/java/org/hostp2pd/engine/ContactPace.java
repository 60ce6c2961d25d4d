package org.hostp2pd.engine;

import java.time.Instant;
import java.util.List;
import org.hostp2pd.p2p.InterfaceName;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// How often contact with wpa_supplicant was tried, so that nothing is tried or told too often.
///
/// @param errors   consecutive failures of contact
/// @param deaf     sockets that did not answer, by the generation that did not
/// @param told     what was said about contact since it was last made, not to repeat it
/// @param lastWire when anything was heard from wpa_supplicant
public record ContactPace(int errors, PMap<InterfaceName, Long> deaf, List<Notice> told, Instant lastWire) {
    static final ContactPace FRESH = new ContactPace(0, HashTreePMap.empty(), List.of(), Instant.EPOCH);

    ContactPace errors(int count) {
        return new ContactPace(count, deaf, told, lastWire);
    }

    ContactPace deaf(PMap<InterfaceName, Long> sockets) {
        return new ContactPace(errors, sockets, told, lastWire);
    }

    ContactPace told(List<Notice> notices) {
        return new ContactPace(errors, deaf, notices, lastWire);
    }

    ContactPace wire(Instant when) {
        return new ContactPace(errors, deaf, told, when);
    }
}
