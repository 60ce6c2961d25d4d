package org.hostp2pd.cli.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.control.server.Bulletin;
import org.hostp2pd.control.server.ControlServer;
import org.hostp2pd.control.server.Desk;
import org.hostp2pd.control.server.Limits;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.store.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The commands against a service with an engine that only remembers what it is asked.
@Timeout(30)
class ClientRunTest {
    private static final MacAddress DEVICE = MacAddress.of("76:b8:1e:90:00:03");

    @TempDir
    Path folder;

    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final Bulletin bulletin = new Bulletin(InstantSource.system());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Outcome outcome = new Outcome.Done();
    private Optional<String> refusal = Optional.empty();
    private State state = SampleState.asking(2, 10, 1);
    private ControlServer server;
    private Path socket;

    private final class Remembering implements Desk {
        @Override
        public State state() {
            return state;
        }

        @Override
        public CompletableFuture<Outcome> submit(Request request) {
            requests.add(request);
            return CompletableFuture.completedFuture(outcome);
        }

        @Override
        public CompletableFuture<Optional<String>> reload() {
            return CompletableFuture.completedFuture(refusal);
        }

        @Override
        public Optional<Path> configuration() {
            return Optional.empty();
        }
    }

    @BeforeEach
    void open() throws IOException {
        socket = Protocol.socket(folder, "auto");
        server = ControlServer.open(socket, new Remembering(), bulletin, Limits.USUAL);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private int run(ClientCommand command, String device, boolean json, boolean flag) {
        out.reset();
        err.reset();
        ClientCall call = new ClientCall(
                command,
                Optional.of(device).filter(it -> !it.isEmpty()),
                flag && command != ClientCommand.PIN,
                flag,
                json,
                Optional.empty(),
                Optional.of(socket));
        return new ClientRun(stream(out), stream(err), Locale.ENGLISH).run(call);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Json json() {
        return JsonText.read(printed().strip()).orElseThrow(() -> new AssertionError(printed()));
    }

    @Test
    void statusIsATableForAPerson() {
        assertEquals(0, run(ClientCommand.STATUS, "", false, false));
        List<String> lines = printed().lines().toList();
        assertTrue(lines.getFirst().startsWith("Service   hostp2pd development on p2p-dev-wlan0, process "), printed());
        assertTrue(printed().contains("Stations  2\n"), printed());
        assertTrue(printed().contains("Asks      Lukas's Galaxy S24 (76:b8:1e:90:00:03)\n"), printed());
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void hostileNamesCannotActOnATerminal() {
        state = SampleState.of(2, 10);
        assertEquals(0, run(ClientCommand.PEERS, "", false, false));
        assertTrue(printed().contains("evil\\u202Egpj.exe"), printed());
        assertFalse(printed().contains("\u202e"), printed());
    }

    @Test
    void columnsStandBelowEachOther() {
        assertEquals(0, run(ClientCommand.PEERS, "", false, false));
        List<String> lines = printed().lines().toList();
        int name = lines.getFirst().indexOf("NAME");
        assertTrue(
                lines.stream().skip(1).allMatch(line -> line.charAt(name - 1) == ' ' && line.charAt(name) != ' '),
                printed());
    }

    @ParameterizedTest
    @EnumSource(
            value = ClientCommand.class,
            names = {"STATUS", "PEERS", "STATIONS", "STATS"})
    void jsonHasAVersionAndNoSecret(ClientCommand command) {
        assertEquals(0, run(command, "", true, false));
        assertEquals(Optional.of(1L), json().number("version"));
        assertEquals(1, printed().lines().count());
        assertFalse(printed().contains("\"key\":"), printed());
        assertFalse(printed().contains("\"pin\":"), printed());
    }

    @Test
    void thePinIsShownToWhoMaySteer() {
        assertEquals(0, run(ClientCommand.PIN, "", false, false));
        String pin = state.pin().map(WpsPin::digits).orElseThrow();
        assertEquals(pin + "\n", printed());
        assertEquals(0, run(ClientCommand.PIN, "", true, false));
        assertEquals("{\"version\":1,\"pin\":\"" + pin + "\"}\n", printed());
    }

    @Test
    void aNewPinIsAskedForAndShown() throws InterruptedException {
        assertEquals(0, run(ClientCommand.PIN, "", false, true));
        assertEquals(new Request.RenewPin(), requests.take());
        assertEquals(9, printed().length());
    }

    @Test
    void aDeviceIsMeantByItsNameOrItsAddress() throws InterruptedException {
        assertEquals(0, run(ClientCommand.ACCEPT, "Lukas's Galaxy S24", false, false));
        assertEquals(new Request.Permit(DEVICE, Request.Leave.ONCE), requests.take());
        assertEquals(0, run(ClientCommand.ACCEPT, DEVICE.toString().toUpperCase(Locale.ROOT), false, true));
        assertEquals(new Request.Permit(DEVICE, Request.Leave.ALWAYS), requests.take());
    }

    @Test
    void aNameThatNobodyHasIsMisuse() {
        assertEquals(2, run(ClientCommand.KICK, "nobody", false, false));
        assertTrue(requests.isEmpty());
    }

    @Test
    void everyCommandAsksForWhatItSays() throws InterruptedException {
        assertEquals(0, run(ClientCommand.KICK, DEVICE.toString(), false, false));
        assertEquals(new Request.Disconnect(DEVICE), requests.take());
        assertEquals(0, run(ClientCommand.BLOCK, DEVICE.toString(), false, false));
        assertEquals(new Request.Block(DEVICE), requests.take());
        assertEquals(0, run(ClientCommand.REJECT, DEVICE.toString(), false, true));
        assertEquals(new Request.Refuse(DEVICE, true), requests.take());
        assertEquals(0, run(ClientCommand.ALLOW, DEVICE.toString(), false, false));
        assertEquals(new Request.ChangeRules(state.rules().with(DEVICE, Optional.of(Rule.ALWAYS))), requests.take());
        assertEquals(0, run(ClientCommand.PAUSE, "", false, false));
        assertEquals(new Request.Pause(), requests.take());
        assertEquals(0, run(ClientCommand.RESUME, "", false, false));
        assertEquals(new Request.Resume(), requests.take());
    }

    @ParameterizedTest
    @EnumSource(Outcome.Why.class)
    void aRefusalIsSaidAndIsAnExitCode(Outcome.Why why) {
        outcome = new Outcome.Refused(why);
        assertEquals(1, run(ClientCommand.KICK, DEVICE.toString(), true, false));
        assertEquals("{\"version\":1,\"outcome\":{\"type\":\"Refused\",\"why\":\"" + why + "\"}}\n", printed());
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("hostp2pd: Refused: "));
    }

    @Test
    void aRefusedConfigurationIsSaid() {
        refusal = Optional.of("hostp2pd.yaml, line 7: no\u001b[31m");
        assertEquals(1, run(ClientCommand.RELOAD, "", false, false));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.startsWith("hostp2pd.yaml, line 7: no\\u001B[31m\n"), said);
        refusal = Optional.empty();
        assertEquals(0, run(ClientCommand.RELOAD, "", false, false));
    }

    @Test
    void whereNoServiceRunsItIsSaid() throws IOException {
        server.close();
        assertEquals(3, run(ClientCommand.STATUS, "", false, false));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("hostp2pd: Nobody listens"));
        Files.writeString(socket, "no socket");
        assertEquals(3, run(ClientCommand.STATUS, "", false, false));
    }

    @Test
    void watchTellsEverythingUntilTheServiceEnds() throws Exception {
        bulletin.hear("Ended", "Something happened.");
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> code.complete(run(ClientCommand.WATCH, "", true, false)));
        while (!printed().contains("\"state\":")) {
            Thread.onSpinWait();
        }
        state = SampleState.asking(2, 10, 2);
        bulletin.see(state);
        while (!printed().contains("\"difference\":")) {
            Thread.onSpinWait();
        }
        server.close();
        assertEquals(3, code.get());
        List<String> kinds = printed()
                .lines()
                .map(line -> JsonText.read(line).orElseThrow().members().keySet().stream()
                        .toList()
                        .getLast())
                .toList();
        assertEquals(List.of("service", "notice", "state", "difference"), kinds);
        assertFalse(printed().contains(state.pin().map(WpsPin::digits).orElseThrow()));
    }
}
