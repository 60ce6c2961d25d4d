package org.hostp2pd.engine;

import java.time.Instant;
import org.hostp2pd.p2p.MacAddress;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// How often and when groups and negotiations were tried, so that neither is tried too often.
///
/// @param attempts    consecutive groups that could not be made or did not live
/// @param failures    consecutive negotiations that failed
/// @param finds       consecutive P2P_FIND
/// @param lastHeard   when something of a peer was heard
/// @param lastConnect the last P2P_CONNECT, by device
public record GroupPace(
        int attempts, int failures, int finds, Instant lastHeard, PMap<MacAddress, Instant> lastConnect) {
    static final GroupPace FRESH = new GroupPace(0, 0, 0, Instant.EPOCH, HashTreePMap.empty());

    GroupPace attempts(int count) {
        return new GroupPace(count, failures, finds, lastHeard, lastConnect);
    }

    GroupPace failures(int count) {
        return new GroupPace(attempts, count, finds, lastHeard, lastConnect);
    }

    GroupPace finds(int count) {
        return new GroupPace(attempts, failures, count, lastHeard, lastConnect);
    }

    GroupPace heard(Instant when) {
        return new GroupPace(attempts, failures, finds, when, lastConnect);
    }

    GroupPace connects(PMap<MacAddress, Instant> connects) {
        return new GroupPace(attempts, failures, finds, lastHeard, connects);
    }
}
