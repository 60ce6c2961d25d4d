package org.hostp2pd.simulator;

import java.time.Duration;

/// The least a manager does: keeps one group, arms the PIN or the button for whoever asks.
final class BareManager {
    private static final String DEVICE = "p2p-dev-wlan0";
    private static final Duration REACTION = Duration.ofMillis(2);
    private static final Duration WATCH = Duration.ofSeconds(2);

    private final Bench bench;
    private final String add;
    private boolean button;

    BareManager(Bench bench, String add) {
        this.bench = bench;
        this.add = add;
    }

    void start() {
        bench.manager(this::told);
        watch();
    }

    private void watch() {
        if (bench.machine().host().isPresent()) {
            if (!bench.ask(DEVICE, "INTERFACES").contains("p2p-wlan0")) {
                bench.ask(DEVICE, "ATTACH");
                if (bench.ask(DEVICE, add).equals("FAIL\n")) {
                    bench.ask(DEVICE, "P2P_GROUP_ADD persistent");
                }
            }
        }
        bench.later(WATCH, this::watch);
    }

    private void told(String iface, String event) {
        String[] words = event.split(" ", -1);
        String device = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "P2P-GROUP-STARTED" -> ask(device, "ATTACH");
            case "P2P-PROV-DISC-SHOW-PIN" -> ask(group(event), "WPS_PIN any 12345670");
            case "P2P-PROV-DISC-PBC-REQ" -> ask(group(event), "WPS_PBC");
            case "WPS-PBC-ACTIVE", "WPS-PBC-DISABLE" -> button = words[0].endsWith("ACTIVE");
            case "CTRL-EVENT-EAP-STARTED" -> ask(iface, button ? "PING" : "WPS_PIN any 12345670");
            default -> {}
        }
    }

    private static String group(String event) {
        int at = event.indexOf(" group=");
        return at < 0 ? DEVICE : event.substring(at + 7);
    }

    private void ask(String iface, String command) {
        bench.later(REACTION, () -> {
            if (bench.openSockets().contains(iface)) {
                bench.ask(iface, command);
            }
        });
    }
}
