package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.p2p.WpsPin;

/// One try of a phone to come into the group that runs, by WPS: it finds the group, asks, waits for its person and then
/// tries until it is in, refused, or two minutes have passed. The order of events was seen with wpa_supplicant 2.10
/// over simulated radios.
final class Enrolment {
    private static final Duration SCAN = Duration.ofSeconds(2);
    private static final Duration FIRST_MESSAGE = Duration.ofMillis(35);
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SCANS_UNTIL_BLIND_TRY = 3;

    private final Air air;
    private final Handset handset;
    private final Step.Entry entry;
    private final boolean p2p;
    private final Runnable done;
    private final long deadline;
    private int scans;
    private boolean over;

    Enrolment(Air air, Handset handset, Step.Entry entry, boolean p2p, Runnable done) {
        this.air = air;
        this.handset = handset;
        this.entry = entry;
        this.p2p = p2p;
        this.done = done;
        this.deadline = air.now() + PATIENCE.toNanos();
    }

    void start() {
        if ((p2p && !handset.visible()) || air.group().isEmpty()) {
            later(SCAN, this::start);
            return;
        }
        if (p2p) {
            air.host().ifPresent(host -> ProvisionRequest.send(host, handset.phone(), entry));
        }
        later(Entries.typing(entry).plusMillis(100), this::scan);
    }

    /// Looks whether the group is ready for it; a PIN is tried blindly after a few looks
    /// (WPS_PIN_SCAN_IGNORE_SEL_REG).
    private void scan() {
        air.group().ifPresentOrElse(this::scan, () -> later(SCAN, this::scan));
    }

    private void scan(Group group) {
        Phone phone = handset.phone();
        say(
                group,
                "WPS-ENROLLEE-SEEN " + phone.station() + " " + phone.uuid() + " 0-00000000-0 0x3148 "
                        + (button() ? 4 : 0) + " 1 [ ]");
        Registrar registrar = group.registrar();
        if (button() && registrar.hearButton(phone.uuid())) {
            say(group, "WPS-OVERLAP-DETECTED ");
        }
        boolean ready = button() ? registrar.pushButtonActive() : registrar.selected();
        if (ready || (!button() && ++scans > SCANS_UNTIL_BLIND_TRY)) {
            scans = 0;
            later(Duration.ofMillis(90), () -> exchange(group));
        } else {
            later(SCAN, this::scan);
        }
    }

    private void exchange(Group group) {
        if (!running(group)) {
            later(SCAN, this::scan);
            return;
        }
        Phone phone = handset.phone();
        Optional<Phone> device = p2p ? Optional.of(phone) : Optional.empty();
        Station station = new Station(phone.station(), device, 1, air.now(), Optional.empty());
        group.enrolling().put(phone.station(), station);
        say(group, "CTRL-EVENT-EAP-STARTED " + phone.station());
        say(group, "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method=1");
        later(Duration.ofMillis(20), () -> say(group, "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=14122 method=254"));
        later(FIRST_MESSAGE, () -> identified(group));
    }

    /// The phone said who it is (M1): the PIN for it is chosen now.
    private void identified(Group group) {
        if (putOut(group)) {
            later(ROUND, this::scan);
        } else if (button() || group.registrar().lockPin(handset.phone().uuid())) {
            Optional<WpsPin> shown = group.registrar().shownPin();
            later(Duration.ofMillis(80), () -> prove(group, shown));
        } else {
            say(
                    group,
                    "WPS-PIN-NEEDED " + handset.phone().uuid() + " "
                            + handset.phone().station() + " [ | | | | |" + "0-00000000-0]");
            later(Duration.ofMillis(40), () -> failed(group));
            later(ROUND, this::scan);
        }
    }

    private void prove(Group group, Optional<WpsPin> shown) {
        Phone phone = handset.phone();
        Registrar registrar = group.registrar();
        if (putOut(group)) {
            registrar.release(phone.uuid());
            later(ROUND, this::scan);
            return;
        }
        boolean right = button()
                ? registrar.enrolByButton(phone.uuid(), phone.device())
                : Entries.typed(entry, shown)
                        .filter(pin -> registrar.prove(phone.uuid(), pin))
                        .isPresent();
        if (!running(group)) {
            later(SCAN, this::scan);
        } else if (right) {
            granted(group);
        } else {
            say(group, button() ? "WPS-FAIL msg=4 config_error=12" : "WPS-FAIL msg=8 config_error=18");
            failed(group);
            end();
        }
    }

    private void granted(Group group) {
        group.enrolled(handset.phone().station(), handset.phone().uuid());
        say(
                group,
                "WPS-REG-SUCCESS " + handset.phone().station() + " "
                        + handset.phone().uuid());
        if (button()) {
            say(group, "WPS-PBC-DISABLE ");
        }
        say(group, "WPS-SUCCESS ");
        failed(group);
        later(Duration.ofMillis(130), () -> {
            if (running(group)) {
                Optional<Phone> device = p2p ? Optional.of(handset.phone()) : Optional.empty();
                air.host()
                        .ifPresent(host ->
                                host.groups().connected(group, handset.phone().station(), device));
                handset.joined(group.credential());
            }
            end();
        });
    }

    /// The owner put it out in the middle of the exchange.
    private boolean putOut(Group group) {
        return !group.enrolling().containsKey(handset.phone().station());
    }

    /// The end of every exchange, of the good ones too.
    private void failed(Group group) {
        group.enrolling().remove(handset.phone().station());
        say(group, "CTRL-EVENT-EAP-FAILURE " + handset.phone().station());
    }

    private boolean running(Group group) {
        return air.host()
                .filter(host -> host.groups().running().contains(group))
                .isPresent();
    }

    private void say(Group group, String text) {
        air.host().ifPresent(host -> host.event(group.iface(), text));
    }

    /// Once the patience is over, nothing more is tried.
    private void later(Duration delay, Runnable action) {
        handset.after(delay, () -> {
            if (air.now() >= deadline) {
                end();
            } else if (!over) {
                action.run();
            }
        });
    }

    private void end() {
        if (!over) {
            over = true;
            done.run();
        }
    }

    private boolean button() {
        return Entries.isButton(entry);
    }
}
