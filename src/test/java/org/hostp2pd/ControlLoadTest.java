package org.hostp2pd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.control.client.Connection;
import org.hostp2pd.engine.GroupState;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.service.Voice;
import org.hostp2pd.simulator.Phone;
import org.hostp2pd.simulator.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A hundred clients while phones join: fifty follow, fifty do not read what they follow, and ten more send nonsense
/// and lines without an end, again and again.
@Timeout(180)
class ControlLoadTest {
    private static final int READING = 50;
    private static final int DEAF = 50;
    private static final int HOSTILE = 10;
    private static final int PHONES = 8;
    private static final int READINGS = 5;
    private static final Step SHOWN = new Step.Join(new Step.Entry.ShownPin(Duration.ofSeconds(2)));
    private static final Json FOLLOW = Json.Members.of("ask", new Json.Text("follow"));

    @TempDir
    Path folder;

    private final BlockingQueue<State> states = new LinkedBlockingQueue<>();
    private final List<SocketChannel> deaf = new ArrayList<>();
    private final BlockingQueue<Integer> nonsense = new LinkedBlockingQueue<>();
    private final CountDownLatch following = new CountDownLatch(READING);
    private final BlockingQueue<Json> kept = new LinkedBlockingQueue<>();
    private final CountDownLatch measured = new CountDownLatch(1);
    private volatile boolean over;

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

    private static SocketChannel follower(Path socket) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(socket));
        channel.write(octets("{\"protocol\":1}\n{\"ask\":\"follow\"}\n"));
        return channel;
    }

    private static ByteBuffer octets(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private void sendNonsense(Path socket, int number) {
        String garbage = number % 2 == 0 ? "x".repeat(4096) : "{\"ask\":\"raw\",\"command\":\"P2P_FLUSH\"}\n";
        for (int times = 0; !over; times++) {
            try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.connect(UnixDomainSocketAddress.of(socket));
                channel.write(octets("{\"protocol\":1}\n"));
                while (!over) {
                    channel.write(octets(garbage));
                }
            } catch (IOException _) {
                // It was sent away, and comes again.
                nonsense.add(times);
            }
        }
    }

    private void follow(Path socket, BlockingQueue<Integer> stations) {
        try (Connection connection = Connection.to(socket)) {
            connection.send(FOLLOW);
            Json known = Json.Members.NONE;
            while (stations.isEmpty()) {
                Json line = connection.next(Duration.ofMinutes(1)).orElseThrow();
                Json before = known;
                known = line.at("state")
                        .or(() -> line.at("difference").map(it -> org.hostp2pd.control.Difference.applied(before, it)))
                        .orElse(known);
                if (line.at("state").isPresent()) {
                    following.countDown();
                }
                int in =
                        known.at("stations").orElse(Json.Members.NONE).members().size();
                if (in == 2 * PHONES) {
                    stations.add(in);
                }
            }
            // What it knows was there when it was measured first, too.
            kept.add(known);
            measured.await();
        } catch (IOException | InterruptedException _) {
            stations.add(-1);
        }
    }

    /// From its appearance until it is in, one phone after the other; in microseconds, the median.
    private long joins(RunningService service, int from) throws InterruptedException {
        List<Long> taken = new ArrayList<>();
        for (int number = from; number < from + PHONES; number++) {
            Phone phone = Phone.numbered(number, "phone " + number);
            long begin = System.nanoTime();
            service.radio().phone(phone.doing(new Step.Appear(), SHOWN));
            await(phone);
            taken.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
        }
        return taken.stream().sorted().skip(PHONES / 2).findFirst().orElseThrow();
    }

    private void await(Phone phone) throws InterruptedException {
        while (!states.take().stations().containsKey(phone.station())) {
            assertTrue(!over);
        }
    }

    /// What is kept for good. What a hundred threads are just using is in one reading or another, but not in all.
    private static long kilobytes() {
        return IntStream.range(0, READINGS).mapToLong(_ -> collected()).min().orElseThrow() / 1024;
    }

    /// What a collection has left; not what was taken since, nor what threads have set aside for themselves.
    private static long collected() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    @Test
    void phonesJoinAsFastAndMemoryStaysAsItIs() throws Exception {
        try (RunningService service = RunningService.start(folder, 20, "pbc_in_use: False\n", new Seeing())) {
            while (!(states.take().group() instanceof GroupState.Running)) {
                assertTrue(!service.exit().isDone());
            }
            Path socket = Protocol.socket(folder, "auto");
            long alone = joins(service, 1);
            List<BlockingQueue<Integer>> readers = IntStream.range(0, READING)
                    .<BlockingQueue<Integer>>mapToObj(_ -> new LinkedBlockingQueue<>())
                    .toList();
            readers.forEach(queue -> Thread.ofPlatform().daemon().start(() -> follow(socket, queue)));
            for (int i = 0; i < DEAF; i++) {
                deaf.add(follower(socket));
            }
            for (int i = 0; i < HOSTILE; i++) {
                int number = i;
                Thread.ofPlatform().daemon().start(() -> sendNonsense(socket, number));
            }
            // The readers are in this process, too: what they keep is there before it is measured.
            assertTrue(following.await(30, TimeUnit.SECONDS));
            long before = kilobytes();
            long crowded = joins(service, 1 + PHONES);
            for (BlockingQueue<Integer> reader : readers) {
                assertEquals(Optional.of(2 * PHONES), Optional.ofNullable(reader.poll(30, TimeUnit.SECONDS)));
            }
            long after = kilobytes();
            measured.countDown();
            int sentAway = nonsense.size();
            over = true;
            System.out.printf(
                    "join: median %.1f ms alone, %.1f ms with %d clients; %d sent away; heap %d kB, then %d kB%n",
                    alone / 1000.0, crowded / 1000.0, READING + DEAF + HOSTILE, sentAway, before, after);
            assertTrue(sentAway >= HOSTILE, () -> "only " + sentAway + " were sent away");
            assertTrue(after - before < 8 * 1024, () -> "grew by " + (after - before) + " kB");
            for (SocketChannel channel : deaf) {
                channel.close();
            }
        }
    }
}
