package org.hostp2pd.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.MacAddress;

/// Five minutes in which somebody has looked, for pictures and for tests of the panel.
public final class SampleTraffic {
    /// What each station takes, in Mbit/s.
    private static final double[] MEGABITS = {7.7, 11.8, 0.2, 2.9, 4.7, 0, 1.3};

    /// Between two states.
    public static final Duration STEP = Duration.ofSeconds(5);

    private static final int ROUNDS = 60;
    private static final int KILOBYTES = 625;

    private final Rig rig = new Rig(Settings.defaults());
    private final List<MacAddress> stations;
    private final long[] sent;
    private final long[] received;
    private final Random random = new Random(7);

    private SampleTraffic(State end) {
        rig.state = end;
        stations = end.stations().keySet().stream().sorted().toList();
        sent = new long[stations.size()];
        received = new long[stations.size()];
    }

    /// States that lead to this one as it is at [SampleState#NOW], oldest first.
    public static List<State> before(State end) {
        SampleTraffic traffic = new SampleTraffic(end);
        traffic.rig.now = SampleState.NOW.minus(STEP.multipliedBy(ROUNDS));
        traffic.carry();
        traffic.rig.feed(new Input.Requested(1, new Request.Observe(true)));
        List<State> states = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            traffic.carry();
            traffic.approach(i);
            traffic.rig.advance(STEP);
            states.add(traffic.rig.state);
        }
        return states;
    }

    /// Somebody comes nearer, and is not heard for a while; of the others nothing is measured.
    private void approach(int round) {
        List<MacAddress> devices = rig.state.peers().keySet().stream()
                .sorted()
                .skip(stations.size())
                .toList();
        boolean silent = devices.isEmpty() || (round > 20 && round < 28);
        rig.replies.put(
                "P2P_PEER FIRST",
                silent
                        ? "FAIL"
                        : "%s\ndevice_name=\nmanufacturer=\nmodel_name=\nconfig_methods=0x0\nlevel=%d\nage=0\n"
                                .formatted(devices.getFirst(), -84 + round / 2 + random.nextInt(7)));
        devices.forEach(device -> rig.replies.put("P2P_PEER NEXT-" + device, "FAIL"));
    }

    private void carry() {
        for (int i = 0; i < stations.size(); i++) {
            double share = MEGABITS[i % MEGABITS.length] * KILOBYTES;
            sent[i] += Math.round(share * (600 + random.nextInt(500)));
            received[i] += Math.round(share * random.nextInt(120));
            rig.replies.put(
                    "STA " + stations.get(i),
                    "%s\nflags=[AUTH][ASSOC][AUTHORIZED]\nrx_bytes=%d\ntx_bytes=%d\nsignal=%d\n"
                            .formatted(stations.get(i), received[i], sent[i], -48 - 13 * (i % 3) + i % 2));
        }
    }
}
