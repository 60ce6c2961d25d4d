package org.hostp2pd.control.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.tinylog.Logger;

/// Serves all clients, one event after the other, without ever waiting for one of them. [#run] is the control thread;
/// [#stop] is for any.
final class Reception implements Asks.Sight {
    private static final int BUFFER = 8 * 1024;

    private final Door door;
    private final Desk desk;
    private final Bulletin bulletin;
    private final Limits limits;
    private final Hall hall;
    private final Greeting greeting;
    private final Asks asks;
    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean followed;
    private volatile boolean stopping;
    private Optional<Picture> picture = Optional.empty();
    private boolean observed;
    private long spread;
    private long told;

    Reception(Door door, Desk desk, Bulletin bulletin, Limits limits) throws IOException {
        this.door = door;
        this.desk = desk;
        this.bulletin = bulletin;
        this.limits = limits;
        hall = new Hall(door.guard(), limits);
        greeting = new Greeting(desk);
        asks = new Asks(desk, this, this::later);
        selector = Selector.open();
        door.channel().register(selector, SelectionKey.OP_ACCEPT);
        bulletin.read(this::news);
    }

    /// Nobody is woken for news that nobody follows.
    private void news() {
        if (followed) {
            wake();
        }
    }

    private void wake() {
        if (!woken.getAndSet(true)) {
            selector.wakeup();
        }
    }

    private void later(Runnable task) {
        tasks.add(task);
        wake();
    }

    void stop() {
        stopping = true;
        wake();
    }

    void run() {
        try (selector) {
            while (!stopping) {
                selector.select(patience());
                woken.set(false);
                round();
            }
            hall.all().forEach(client -> client.end(Protocol.End.STOPPING));
            hall.all().forEach(Client::close);
        } catch (IOException | ClosedSelectorException e) {
            Logger.error(e, "the control socket failed");
        }
    }

    private void round() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
        // Those who are there before those who come: some may have left.
        boolean knocked =
                selector.selectedKeys().stream().filter(key -> !serve(key)).count() > 0;
        if (knocked) {
            accept();
        }
        selector.selectedKeys().clear();
        hall.expire(System.nanoTime());
        tell();
        show();
        // Whoever waits for an answer no longer, or has read, may have asked for more already.
        hall.all().forEach(this::answer);
        hall.settle();
        observed();
        followed = !hall.followers().isEmpty();
    }

    /// @return whether it is one of a client
    private boolean serve(SelectionKey key) {
        try {
            if (key.attachment() instanceof Client client && key.isValid()) {
                if (key.isWritable()) {
                    client.flush();
                }
                if (client.open() && key.isReadable() && client.read(buffer)) {
                    answer(client);
                }
            }
        } catch (IOException _) {
            // It is gone.
            if (key.attachment() instanceof Client client) {
                client.close();
            }
        }
        return key.attachment() != null;
    }

    private void accept() {
        try {
            SocketChannel channel = door.channel().accept();
            if (channel != null) {
                hall.admit(channel, selector).tell(greeting.line());
            }
        } catch (IOException _) {
            // It did not come in after all.
            return;
        }
    }

    private void answer(Client client) {
        for (Optional<String> line = client.next(); line.isPresent(); line = client.next()) {
            asks.take(client, line.get());
        }
    }

    /// What was said since the last round, to everybody who follows.
    private void tell() {
        if (followed) {
            List<Heard> news = bulletin.after(told);
            for (Client client : hall.followers()) {
                news.forEach(heard -> client.tell(heard.line()));
            }
            told = news.isEmpty() ? told : news.getLast().number();
        }
    }

    /// The newest state to everybody who follows, but not more often than anybody can look.
    private void show() {
        List<Client> followers = hall.followers();
        if (!followers.isEmpty()
                && System.nanoTime() - spread >= limits.rhythm().toNanos()) {
            spread = System.nanoTime();
            Picture now = picture();
            followers.forEach(client -> client.show(now));
        } else if (followers.isEmpty()) {
            picture = Optional.empty();
        }
    }

    @Override
    public Picture picture() {
        State state = bulletin.newest().orElseGet(desk::state);
        Picture now = picture.filter(it -> it.shows(state)).orElseGet(() -> new Picture(state));
        picture = Optional.of(now);
        return now;
    }

    /// Everybody else is told first, so that who begins now gets nothing twice.
    @Override
    public void follow(Client client) {
        tell();
        if (!client.following()) {
            List<Heard> past = bulletin.after(0);
            if (!followed) {
                told = past.isEmpty() ? told : past.getLast().number();
            }
            followed = true;
            past.stream().filter(heard -> heard.number() <= told).forEach(heard -> client.tell(heard.line()));
            client.follow();
            client.show(picture());
        }
    }

    @Override
    public void observed() {
        boolean wanted = hall.observed();
        if (wanted != observed) {
            observed = wanted;
            var _ = desk.submit(new Request.Observe(wanted));
        }
    }

    /// In milliseconds; 0 for ever.
    private long patience() {
        long now = System.nanoTime();
        OptionalLong due = hall.due();
        long wait = due.isPresent() ? Math.max(1, due.getAsLong() - now) : Long.MAX_VALUE;
        boolean news = followed
                && bulletin.newest()
                        .filter(state -> picture.filter(it -> it.shows(state)).isEmpty())
                        .isPresent();
        if (news) {
            wait = Math.min(wait, Math.max(1, limits.rhythm().toNanos() - (now - spread)));
        }
        return wait == Long.MAX_VALUE ? 0 : TimeUnit.NANOSECONDS.toMillis(wait) + 1;
    }
}
