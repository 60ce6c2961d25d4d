package org.hostp2pd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.control.attached.Attachment;
import org.hostp2pd.control.attached.Onlooker;
import org.hostp2pd.control.shape.PublishedState;
import org.hostp2pd.engine.GroupState;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.service.Voice;
import org.hostp2pd.simulator.Phone;
import org.hostp2pd.simulator.Step;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Host;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the panel does and sees, with the engine in its own process and attached to a service.
@Timeout(90)
class PanelBothWaysTest {
    private static final Phone ADA = Phone.numbered(1, "Ada's phone");
    private static final Step SHOWN = new Step.Join(new Step.Entry.ShownPin(Duration.ofSeconds(3)));

    enum Way {
        IN_PROCESS,
        ATTACHED
    }

    @TempDir
    Path folder;

    private final BlockingQueue<State> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<Notice> notices = new LinkedBlockingQueue<>();
    private final BlockingQueue<Boolean> there = new LinkedBlockingQueue<>();
    private Optional<State> newest = Optional.empty();
    private Optional<RunningService> service = Optional.empty();
    private Optional<Attachment> attached = Optional.empty();
    private CompletableFuture<Void> seen = CompletableFuture.completedFuture(null);

    private final class Looking implements Voice, Onlooker {
        @Override
        public void see(State state) {
            states.add(state);
        }

        @Override
        public String say(Notice notice) {
            hear(Instant.now(), Optional.of(notice), notice.toString());
            return notice.toString();
        }

        @Override
        public String say(ServiceNotice notice) {
            hear(Instant.now(), Optional.empty(), notice.toString());
            return notice.toString();
        }

        @Override
        public void hear(Instant at, Optional<Notice> notice, String sentence) {
            notice.ifPresent(notices::add);
        }

        @Override
        public void gone() {
            there.add(false);
        }

        @Override
        public void back() {
            there.add(true);
        }
    }

    private static final class Silent implements Voice {
        @Override
        public String say(Notice notice) {
            return notice.toString();
        }

        @Override
        public String say(ServiceNotice notice) {
            return notice.toString();
        }

        @Override
        public void see(State state) {}
    }

    private Host open(Way way, String configuration) throws IOException, InterruptedException {
        Looking looking = new Looking();
        RunningService running =
                RunningService.start(folder, 40, configuration, way == Way.IN_PROCESS ? looking : new Silent());
        service = Optional.of(running);
        Host host = host(way, running, looking);
        await(state -> state.group() instanceof GroupState.Running);
        return host;
    }

    private Host host(Way way, RunningService running, Looking looking) {
        if (way == Way.IN_PROCESS) {
            PanelHost host = new PanelHost(Optional.empty(), running.launch());
            host.look(running.looker());
            host.begin(running.engine());
            return host;
        }
        Attachment found = PanelVisit.running(running.launch()).orElseThrow();
        attached = Optional.of(found);
        seen = CompletableFuture.runAsync(() -> found.run(looking), Thread.ofPlatform()::start);
        return new PanelRemote(found, new Surroundings(running.launch()));
    }

    @AfterEach
    void close() {
        attached.ifPresent(Attachment::close);
        service.ifPresent(RunningService::close);
        seen.join();
    }

    /// The last state that was waited for, else one that comes.
    private State await(Predicate<State> wanted) throws InterruptedException {
        while (newest.filter(wanted).isEmpty()) {
            newest = Optional.of(states.take());
        }
        return newest.orElseThrow();
    }

    private <T> T hear(Class<T> kind) throws InterruptedException {
        while (true) {
            Notice next = notices.poll(30, TimeUnit.SECONDS);
            assertTrue(next != null, () -> "never said: " + kind);
            if (kind.isInstance(next)) {
                return kind.cast(next);
            }
        }
    }

    private static void done(Host host, Request request) {
        assertEquals(new Outcome.Done(), host.submit(request).join(), request::toString);
    }

    @ParameterizedTest
    @EnumSource
    void aPhoneIsAskedAboutLetInNamedMeasuredAndPutOut(Way way) throws Exception {
        Host host = open(way, "pbc_in_use: False\n");
        done(host, new Request.ChangeRules(DeviceRules.NONE.otherwise(Optional.of(Rule.ASK))));
        service.orElseThrow().radio().phone(ADA.doing(new Step.Appear(), SHOWN));
        State waiting = await(state -> state.asking().containsKey(ADA.device()));
        assertEquals(Optional.of(Rule.ASK), waiting.rules().otherwise());
        assertEquals(ADA.device(), hear(Notice.PermissionAsked.class).who().device());
        done(host, new Request.Permit(ADA.device(), Request.Leave.ONCE));
        State in = await(state -> state.stations().containsKey(ADA.station()));
        assertEquals(
                "Ada's phone",
                Objects.requireNonNull(in.peers().get(ADA.device()))
                        .facts()
                        .name()
                        .text());
        assertEquals(ADA.station(), hear(Notice.StationJoined.class).station());
        done(host, new Request.Nickname(ADA.device(), "Ada"));
        await(state -> "Ada".equals(state.rules().nicknames().get(ADA.device())));
        done(host, new Request.Observe(true));
        await(state -> state.stations().values().stream().map(Station::measured).anyMatch(Optional::isPresent));
        done(host, new Request.Disconnect(ADA.station()));
        await(state -> state.stations().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void theSessionIsSteered(Way way) throws Exception {
        Host host = open(way, "pbc_in_use: False\n");
        State first = await(state -> state.pin().isPresent());
        done(host, new Request.Pause());
        await(State::paused);
        assertTrue(hear(Notice.PauseChanged.class).paused());
        done(host, new Request.Resume());
        await(state -> !state.paused());
        done(host, new Request.RenewPin());
        await(state -> state.pin().isPresent() && !state.pin().equals(first.pin()));
        done(host, new Request.ChooseMethod(Optional.of(Method.PUSH_BUTTON)));
        await(state ->
                state.device().filter(it -> it.method() == Method.PUSH_BUTTON).isPresent());
        done(host, new Request.RemoveGroup());
        await(state -> state.stopped() && state.group() instanceof GroupState.None);
        assertEquals(
                new Outcome.Refused(Outcome.Why.UNKNOWN_DEVICE),
                host.submit(new Request.Invite(ADA.device())).join());
        done(host, new Request.StartGroup());
        await(state -> state.group() instanceof GroupState.Running);
    }

    @ParameterizedTest
    @EnumSource
    void theConfigurationIsReadAgain(Way way) throws Exception {
        Host host = open(way, "pin: \"12345670\"\n");
        assertEquals(Optional.of(service.orElseThrow().configuration()), host.configuration());
        Files.writeString(service.orElseThrow().configuration(), "pin: \"87654325\"\n");
        assertEquals(new Outcome.Done(), host.reload().join());
        await(state ->
                state.pin().filter(pin -> pin.digits().equals("87654325")).isPresent());
        hear(Notice.Reloaded.class);
        Files.writeString(service.orElseThrow().configuration(), "pinn: 1\n");
        assertEquals(new Outcome.Ended(), host.reload().join());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSeenIsWhatTheEngineKnows(Way way) throws Exception {
        open(way, "pbc_in_use: False\n");
        service.orElseThrow().radio().flood(60);
        await(state -> state.peers().size() >= 60);
        service.orElseThrow().radio().phone(ADA.doing(new Step.Appear(), SHOWN));
        await(state -> state.stations().containsKey(ADA.station())
                && PublishedState.of(state)
                        .equals(PublishedState.of(service.orElseThrow().engine().state())));
    }

    @ParameterizedTest
    @EnumSource
    void aServiceThatEndsAnswersNothingMore(Way way) throws Exception {
        Host host = open(way, "pbc_in_use: False\n");
        service.orElseThrow().close();
        service = Optional.empty();
        assertTrue(way == Way.IN_PROCESS || !there.take());
        assertEquals(new Outcome.Ended(), host.submit(new Request.Pause()).join());
    }

    @Test
    void aServiceThatComesBackIsSeenAndSteeredAgain() throws Exception {
        Host host = open(Way.ATTACHED, "pbc_in_use: False\n");
        service.orElseThrow().radio().phone(ADA.doing(new Step.Appear(), SHOWN));
        done(host, new Request.Observe(true));
        await(state -> state.stations().containsKey(ADA.station()));
        for (int times = 0; times < 2; times++) {
            service.orElseThrow().stop();
            assertFalse(there.take());
            assertEquals(new Outcome.Ended(), host.submit(new Request.Pause()).join());
            service = Optional.of(service.orElseThrow().again(new Silent()));
            assertTrue(there.take());
            states.clear();
            newest = Optional.empty();
            await(state -> state.stations().values().stream()
                    .anyMatch(station -> station.measured().isPresent()));
            done(host, new Request.Pause());
            await(State::paused);
        }
        assertEquals(Optional.of(service.orElseThrow().configuration()), host.configuration());
    }

    @Test
    void whoeverWaitsForAServiceCanLeave() throws Exception {
        open(Way.ATTACHED, "pbc_in_use: False\n");
        service.orElseThrow().stop();
        assertFalse(there.take());
        attached.orElseThrow().close();
        seen.join();
    }
}
