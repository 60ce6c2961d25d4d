package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Optional;

/// A phone in somebody's hand, playing its script. Runs on the simulator's thread.
final class Handset {
    private static final int TRAFFIC_SLICES = 10;
    private static final int INVITATIONS = 3;

    private final Phone phone;
    private final Air air;
    private final long begun;
    private int at;
    private boolean visible;
    private boolean stopped;
    private boolean finished;
    private boolean linked;
    private Optional<Group.Credential> credential = Optional.empty();
    private Optional<Step.Entry> accepted = Optional.empty();
    private Optional<Step.Negotiate> wish = Optional.empty();
    private Runnable afterNegotiation = () -> {};

    /// @param before the same phone with an earlier script, whose credential and place it keeps
    Handset(Phone phone, Air air, Optional<Handset> before) {
        this.phone = phone;
        this.air = air;
        this.begun = air.now();
        before.ifPresent(earlier -> {
            visible = earlier.visible;
            linked = earlier.linked;
            credential = earlier.credential;
        });
    }

    Phone phone() {
        return phone;
    }

    boolean visible() {
        return visible;
    }

    boolean finished() {
        return finished;
    }

    boolean linked() {
        return linked;
    }

    Optional<Group.Credential> credential() {
        return credential;
    }

    /// What it would answer to a host that asks first.
    Optional<Step.Entry> accepted() {
        return accepted;
    }

    /// The group it is asking to make just now.
    Optional<Step.Negotiate> wish() {
        return wish;
    }

    void wish(Optional<Step.Negotiate> negotiate) {
        wish = negotiate;
    }

    void whenNegotiated(Runnable action) {
        afterNegotiation = action;
    }

    /// The negotiation is over, well or not.
    void negotiated() {
        wish = Optional.empty();
        afterNegotiation.run();
    }

    /// Later, unless its script was ended by then.
    void after(Duration delay, Runnable action) {
        air.after(delay, () -> {
            if (!stopped) {
                action.run();
            }
        });
    }

    /// Ends the script where it is.
    void stop() {
        stopped = true;
    }

    /// Goes on to the next step.
    void next() {
        if (stopped) {
            return;
        }
        finished = at >= phone.script().size();
        if (!finished) {
            Step step = phone.script().get(at++);
            after(Duration.ZERO, () -> play(step));
        }
    }

    void lostLink() {
        linked = false;
    }

    /// It is in the group and has its credential.
    void joined(Group.Credential of) {
        linked = true;
        credential = Optional.of(of);
    }

    /// The host asked it to use this method.
    void askedBack(String method) {
        accepted.filter(entry -> entry instanceof Step.Entry.Button == method.equals("pbc"))
                .filter(_ -> !linked && air.group().isPresent())
                .ifPresent(entry -> new Enrolment(air, this, entry, true, () -> {}).start());
    }

    private void play(Step step) {
        switch (step) {
            case Step.Wait wait -> after(wait.time(), this::next);
            case Step.Until until -> after(until.sinceBegin().plusNanos(begun - air.now()), this::next);
            case Step.Appear() -> appear();
            case Step.Vanish() -> vanish();
            case Step.Join join -> new Enrolment(air, this, join.entry(), true, this::next).start();
            case Step.Ask ask -> ask(ask.entry());
            case Step.Negotiate negotiate -> new Proposal(air, this, negotiate, false, this::next).start();
            case Step.Enter enter -> enter(enter.entry());
            case Step.Return() -> new Reunion(air, this, INVITATIONS, this::next).start();
            case Step.Invite() -> new Reunion(air, this, 1, this::next).invite();
            case Step.JoinWithPassphrase() -> joinWithPassphrase();
            case Step.JoinWithoutP2p join -> new Enrolment(air, this, join.entry(), false, this::next).start();
            case Step.Traffic traffic -> traffic(traffic, TRAFFIC_SLICES);
            case Step.Leave() -> leave();
            case Step.Accept accept -> {
                accepted = Optional.of(accept.entry());
                next();
            }
            case Step.Again() -> {
                at = 0;
                next();
            }
        }
    }

    private void appear() {
        visible = true;
        air.host().ifPresent(host -> host.neighbours().appeared(phone));
        next();
    }

    private void vanish() {
        visible = false;
        disconnect();
        air.host().ifPresent(host -> host.neighbours().vanished(phone));
        next();
    }

    private void enter(Step.Entry entry) {
        if (air.group().isPresent()) {
            new Enrolment(air, this, entry, true, this::next).start();
        } else {
            new Proposal(air, this, new Step.Negotiate(entry, 0), true, this::next).start();
        }
    }

    private void ask(Step.Entry entry) {
        air.host().ifPresent(host -> ProvisionRequest.send(host, phone, entry));
        next();
    }

    private void joinWithPassphrase() {
        air.host()
                .ifPresent(host -> air.group().ifPresent(group -> {
                    host.groups().connected(group, phone.station(), Optional.empty());
                    joined(group.credential());
                }));
        next();
    }

    private void traffic(Step.Traffic traffic, int left) {
        if (left == 0) {
            next();
            return;
        }
        air.group()
                .map(group -> group.stations().get(phone.station()))
                .ifPresent(
                        station -> station.move(traffic.sent() / TRAFFIC_SLICES, traffic.received() / TRAFFIC_SLICES));
        after(traffic.time().dividedBy(TRAFFIC_SLICES), () -> traffic(traffic, left - 1));
    }

    private void leave() {
        disconnect();
        next();
    }

    private void disconnect() {
        air.host()
                .ifPresent(host -> host.groups()
                        .running()
                        .forEach(group -> Optional.ofNullable(group.stations().get(phone.station()))
                                .ifPresent(station -> host.groups().disconnected(group, station))));
        linked = false;
    }
}
