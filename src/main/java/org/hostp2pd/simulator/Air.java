package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;

/// What is between the phones and the host, and outlives the host. Runs on the simulator's thread.
final class Air {
    private final TimeLine time;
    private final Map<MacAddress, Handset> handsets = new LinkedHashMap<>();
    private Optional<Host> host = Optional.empty();

    Air(TimeLine time) {
        this.time = time;
    }

    /// A phone begins its script; one with the same address is replaced.
    void add(Phone phone) {
        Optional.ofNullable(handsets.get(phone.device())).ifPresent(Handset::stop);
        Handset handset = new Handset(phone, this, Optional.ofNullable(handsets.get(phone.device())));
        handsets.put(phone.device(), handset);
        handset.next();
    }

    Optional<Host> host() {
        return host;
    }

    /// The group that phones find.
    Optional<Group> group() {
        return host.flatMap(owner -> owner.groups().joinable());
    }

    List<Phone> visible() {
        return handsets.values().stream()
                .filter(Handset::visible)
                .map(Handset::phone)
                .toList();
    }

    Optional<Handset> handset(MacAddress device) {
        return Optional.ofNullable(handsets.get(device));
    }

    /// Whether every script has come to its end.
    boolean quiet() {
        return handsets.values().stream().allMatch(Handset::finished);
    }

    TimeLine.Due after(Duration delay, Runnable action) {
        return time.after(delay, action);
    }

    long now() {
        return time.now();
    }

    void hostCame(Host owner) {
        host = Optional.of(owner);
    }

    void hostWent() {
        host = Optional.empty();
        handsets.values().forEach(Handset::lostLink);
    }

    void lostLink(MacAddress station) {
        handsets.values().stream()
                .filter(handset -> handset.phone().station().equals(station))
                .forEach(Handset::lostLink);
    }

    /// The owner wants to be asked by another method: its provision discovery is answered.
    void askedBack(Phone phone, String method) {
        after(
                Duration.ofMillis(150),
                () -> host.ifPresent(owner -> {
                    Optional<Handset> handset = handset(phone.device()).filter(Handset::visible);
                    if (handset.isEmpty()) {
                        owner.p2pEvent("P2P-PROV-DISC-FAILURE p2p_dev_addr=" + phone.device() + " status=N/A");
                        return;
                    }
                    owner.p2pEvent(
                            switch (method) {
                                case "display" -> "P2P-PROV-DISC-ENTER-PIN " + phone.device();
                                case "keypad" ->
                                    "P2P-PROV-DISC-SHOW-PIN " + phone.device() + " "
                                            + owner.freshPin().digits();
                                default -> "P2P-PROV-DISC-PBC-RESP " + phone.device();
                            });
                    handset.get().askedBack(method);
                }));
    }
}
