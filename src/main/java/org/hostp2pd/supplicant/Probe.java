package org.hostp2pd.supplicant;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.CommandText;
import org.hostp2pd.p2p.InterfaceName;
import org.newsclub.net.unix.AFUNIXSelectorProvider;

/// Asks control sockets one question at a time and waits for the answer. For a diagnosis; blocks its thread, and is
/// used by one at a time.
public final class Probe implements AutoCloseable {
    private static final int LONGEST = 16_384;

    /// The level of what is told of each request to a monitor that wants it (MSG_DEBUG in hostap wpa_debug.h). It
    /// is a setting of the monitor, not of wpa_supplicant.
    private static final String TELL_REQUESTS = "LEVEL 2";

    private final RuntimeDirectory directory;
    private final Duration limit;

    private Probe(RuntimeDirectory directory, Duration limit) {
        this.directory = directory;
        this.limit = limit;
    }

    /// @param base  a directory of this user for the sockets of all its processes; made if it is missing
    /// @param limit how long an answer is waited for
    /// @throws UnsafeDirectoryException if somebody else could reach into the directory
    public static Probe open(Path base, Duration limit) throws IOException {
        return new Probe(RuntimeDirectory.open(base), limit);
    }

    /// Asks.
    public Answer ask(Path server, Question question) {
        try (Talk talk = new Talk(server)) {
            return new Answer.Said(talk.ask(question.text()));
        } catch (IOException failed) {
            return new Answer.Silent(Diagnosis.of(failed, server));
        }
    }

    /// Whether events arrive: attaches a monitor and has it told of a request that is then made. Changes nothing.
    public boolean hears(Path server) {
        try (Talk monitor = new Talk(server);
                Talk talk = new Talk(server)) {
            monitor.require("ATTACH");
            monitor.require(TELL_REQUESTS);
            talk.ask(Question.MODES.text());
            monitor.receive(Datagram::isEvent);
            monitor.send("DETACH");
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Has a wpa_supplicant read its file again. This and [#endGroup] are all here that changes something
    /// (wpa_supplicant/ctrl_iface.c in hostap, RECONFIGURE).
    public Answer reconfigure(Path server) {
        return say(server, "RECONFIGURE");
    }

    /// Has a group end (P2P_GROUP_REMOVE there). @param server a P2P device @param group its interface
    public Answer endGroup(Path server, InterfaceName group) {
        return say(server, CommandText.render(new Command.GroupRemove(group)));
    }

    private Answer say(Path server, String command) {
        try (Talk talk = new Talk(server)) {
            return new Answer.Said(talk.ask(command));
        } catch (IOException failed) {
            return new Answer.Silent(Diagnosis.of(failed, server));
        }
    }

    /// Removes the directory of its sockets.
    @Override
    public void close() throws IOException {
        directory.remove();
    }

    /// One socket of ours at a server.
    private final class Talk implements AutoCloseable {
        private final Selector selector = AFUNIXSelectorProvider.provider().openSelector();
        private final Endpoint endpoint;
        private final ByteBuffer buffer = ByteBuffer.allocate(LONGEST);

        Talk(Path server) throws IOException {
            try {
                endpoint = Endpoint.open(selector, directory.fresh(), server);
            } catch (IOException failed) {
                selector.close();
                throw failed;
            }
        }

        void send(String text) throws IOException {
            endpoint.send(text);
        }

        void require(String text) throws IOException {
            if (!ask(text).equals("OK")) {
                throw new ProtocolException("refused");
            }
        }

        String ask(String text) throws IOException {
            send(text);
            return receive(datagram -> !datagram.isEvent()).reply();
        }

        Datagram receive(Predicate<Datagram> wanted) throws IOException {
            long end = System.nanoTime() + limit.toNanos();
            for (long left = limit.toNanos(); left > 0; left = end - System.nanoTime()) {
                Optional<Datagram> datagram = endpoint.receive(buffer);
                if (datagram.filter(wanted).isPresent()) {
                    return datagram.get();
                }
                if (datagram.isEmpty()) {
                    selector.select(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
                    selector.selectedKeys().clear();
                    endpoint.flush();
                }
            }
            throw new SocketTimeoutException("no answer");
        }

        @Override
        public void close() throws IOException {
            endpoint.close();
            selector.close();
        }
    }
}
