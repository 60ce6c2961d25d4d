package org.hostp2pd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.hostp2pd.cli.client.ClientCall;
import org.hostp2pd.cli.client.ClientCommand;
import org.hostp2pd.cli.client.ClientRun;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.control.client.Connection;
import org.hostp2pd.control.shape.ShapeWriter;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.service.Voice;
import org.hostp2pd.simulator.Phone;
import org.hostp2pd.simulator.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Stations are measured while somebody looks, whoever that is, and for who asks once.
@Timeout(60)
class LookingTest {
    private static final Phone ADA = Phone.numbered(1, "Ada's phone");
    private static final Step SHOWN = new Step.Join(new Step.Entry.ShownPin(Duration.ofSeconds(3)));
    private static final Outcome DONE = new Outcome.Done();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Json LOOK = Json.Members.of("ask", new Json.Text("request"))
            .with("request", ShapeWriter.of(Request.class, new Request.Observe(true)));

    @TempDir
    Path folder;

    private final BlockingQueue<State> states = new LinkedBlockingQueue<>();
    private RunningService service;

    private final class Seeing implements Voice {
        @Override
        public String say(Notice notice) {
            return notice.toString();
        }

        @Override
        public String say(ServiceNotice notice) {
            return notice.toString();
        }

        @Override
        public void see(State state) {
            states.add(state);
        }
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        service = RunningService.start(folder, 40, "pbc_in_use: False\n", new Seeing());
        service.radio().phone(ADA.doing(new Step.Appear(), SHOWN));
        await(state -> state.stations().containsKey(ADA.station()));
    }

    @AfterEach
    void close() {
        service.close();
    }

    private void await(Predicate<State> wanted) throws InterruptedException {
        State next = states.take();
        while (!wanted.test(next)) {
            next = states.take();
        }
    }

    private static void looks(PanelHost panel, boolean wanted) {
        assertEquals(DONE, panel.submit(new Request.Observe(wanted)).join());
    }

    @Test
    void whoLooksAwayTakesTheFiguresFromNobodyElse() throws Exception {
        PanelHost panel = new PanelHost(Optional.empty(), service.launch());
        panel.look(service.looker());
        panel.begin(service.engine());
        looks(panel, true);
        try (Connection client = Connection.to(Protocol.socket(folder, "auto"))) {
            client.send(LOOK);
            assertTrue(client.next(PATIENCE).orElseThrow().at("hostp2pd").isPresent());
            assertTrue(client.next(PATIENCE).orElseThrow().at("outcome").isPresent());
            looks(panel, false);
            assertTrue(service.engine().state().observation().wanted());
        }
        await(state -> !state.observation().wanted());
        looks(panel, true);
        assertTrue(service.engine().state().observation().wanted());
    }

    @Test
    void whoAsksOnceGetsFiguresOfNow() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        ClientCall call = new ClientCall(
                ClientCommand.STATIONS,
                Optional.empty(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.of(Protocol.socket(folder, "auto")));
        assertEquals(ClientRun.DONE, new ClientRun(to, to, Locale.ENGLISH).run(call));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(" dBm"), out::toString);
        await(state -> state.observation().wanted());
        await(state -> !state.observation().wanted());
    }
}
