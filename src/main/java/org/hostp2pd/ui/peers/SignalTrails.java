package org.hostp2pd.ui.peers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Peer;

/// How strong each device was received in the last five minutes. A byte for each moment, because there may be
/// thousands of devices. On the FX thread.
final class SignalTrails {
    /// As many moments as are kept.
    static final int POINTS = 60;

    /// Between two of them.
    static final Duration STEP = Duration.ofSeconds(5);

    private static final byte UNHEARD = 0;

    private Map<MacAddress, byte[]> trails = new HashMap<>();
    private Instant last = Instant.EPOCH;

    /// Takes down how strong they are, where it is time to. Who is not among them is forgotten.
    void see(Collection<Peer> peers, Instant now) {
        if (last.plus(STEP).isAfter(now)) {
            return;
        }
        last = now;
        Map<MacAddress, byte[]> next = HashMap.newHashMap(peers.size());
        peers.forEach(peer ->
                next.put(peer.device(), longer(trails.getOrDefault(peer.device(), new byte[0]), heard(peer, now))));
        trails = next;
    }

    /// What was measured before it fell silent is no news.
    private static byte heard(Peer peer, Instant now) {
        boolean lately = peer.lastSeen().plus(STEP.multipliedBy(2)).isAfter(now);
        return lately ? (byte) Math.clamp(peer.signal().orElse(UNHEARD), Byte.MIN_VALUE, UNHEARD) : UNHEARD;
    }

    private static byte[] longer(byte[] trail, byte next) {
        byte[] longer = Arrays.copyOfRange(trail, Math.max(0, trail.length + 1 - POINTS), trail.length + 1);
        longer[longer.length - 1] = next;
        return longer;
    }

    /// In dBm, oldest first, [#STEP] apart; empty ones while it was not heard.
    List<OptionalInt> of(MacAddress device) {
        List<OptionalInt> trail = new ArrayList<>();
        for (byte dbm : trails.getOrDefault(device, new byte[0])) {
            trail.add(dbm == UNHEARD ? OptionalInt.empty() : OptionalInt.of(dbm));
        }
        return trail;
    }
}
