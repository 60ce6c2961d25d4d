package org.hostp2pd.supplicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.FakeServer.Request;
import org.hostp2pd.supplicant.WireInput.Attached;
import org.hostp2pd.supplicant.WireInput.NoReply;
import org.hostp2pd.supplicant.WireInput.Reply;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.hostp2pd.supplicant.WireInput.Unreachable;

/// Whatever a server does with its requests, each ask has exactly one answer, in order, and never one meant for
/// another.
final class AnswersTest {
    private static final InterfaceName WLAN = new InterfaceName("wlan0");

    enum Manner {
        ANSWERS,
        ANSWERS_TWICE,
        ANSWERS_LATE,
        NEVER_ANSWERS,
        ANSWERS_WITH_NOISE
    }

    @Property(tries = 40)
    void everyAskHasExactlyOneAnswerOfItsOwn(@ForAll @Size(min = 1, max = 8) List<Manner> manners) throws IOException {
        Path directory = Files.createTempDirectory("wire");
        Heard heard = new Heard();
        Clock clock = new Clock();
        try (FakeServer server = new FakeServer(directory.resolve("wlan0"));
                SocketWire wire = new SocketWire(directory.resolve("run"), heard, Clock.DEADLINE, clock)) {
            wire.attach(server.socket());
            server.answer("ATTACH", "OK\n");
            heard.expect(new Attached(WLAN));
            new Conversation(server, wire, heard, clock).hold(manners);
        }
        for (String left : List.of("wlan0", "run", "")) {
            Files.delete(directory.resolve(left));
        }
    }

    @Property(tries = 20)
    void serverKilledAtAnyMomentAnswersEveryAskOnce(@ForAll @Size(min = 1, max = 8) List<Boolean> taken)
            throws IOException {
        Path directory = Files.createTempDirectory("wire");
        Heard heard = new Heard();
        try (FakeServer server = new FakeServer(directory.resolve("wlan0"));
                SocketWire wire = new SocketWire(directory.resolve("run"), heard, Clock.DEADLINE)) {
            wire.attach(server.socket());
            server.answer("ATTACH", "OK\n");
            heard.expect(new Attached(WLAN));
            for (int ask = 0; ask < taken.size(); ask++) {
                wire.ask(ask, WLAN, new Command.Ping());
            }
            for (int ask = 0; taken.get(ask) && ask < taken.size() - 1; ask++) {
                server.answer("PING", "PONG\n");
                heard.expect(new Reply(ask, "PONG"));
            }
            server.kill();
            wire.check(WLAN);
            long last = -1;
            for (WireInput input = heard.next(); !(input instanceof Unreachable); input = heard.next()) {
                NoReply none = assertInstanceOf(NoReply.class, input);
                assertEquals(Trouble.REFUSED, none.trouble());
                last = none.ask();
            }
            assertEquals(taken.size() - 1, last);
        }
        Files.delete(directory.resolve("wlan0"));
        Files.delete(directory.resolve("run"));
        Files.delete(directory);
    }

    /// One ask after the other, each treated in its manner.
    private static final class Conversation {
        private final FakeServer server;
        private final SocketWire wire;
        private final Heard heard;
        private final Clock clock;
        private final List<Request> late = new ArrayList<>();

        Conversation(FakeServer server, SocketWire wire, Heard heard, Clock clock) {
            this.server = server;
            this.wire = wire;
            this.heard = heard;
            this.clock = clock;
        }

        void hold(List<Manner> manners) {
            for (int ask = 0; ask < manners.size(); ask++) {
                wire.ask(ask, WLAN, new Command.Ping());
                Request request = server.take();
                late.forEach(before -> server.offer(before, "late"));
                late.clear();
                answer(ask, request, manners.get(ask));
            }
            assertEquals(List.of(), heard.rest());
        }

        private void answer(long ask, Request request, Manner manner) {
            switch (manner) {
                case ANSWERS -> server.send(request, "PONG\n");
                case ANSWERS_TWICE -> {
                    server.send(request, "PONG\n");
                    server.offer(request, "again");
                }
                case ANSWERS_WITH_NOISE -> {
                    server.send(request, "PONG\n");
                    server.offer(request, "<3>NOISE");
                    server.offer(request, "\0\0");
                }
                case ANSWERS_LATE -> late.add(request);
                case NEVER_ANSWERS -> {}
            }
            boolean silent = manner == Manner.ANSWERS_LATE || manner == Manner.NEVER_ANSWERS;
            if (silent) {
                clock.pass(wire);
            }
            heard.expect(silent ? new NoReply(ask, Trouble.NO_ANSWER) : new Reply(ask, "PONG"));
        }
    }
}
