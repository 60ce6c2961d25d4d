package org.hostp2pd.control.server;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.attribute.UserPrincipal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.hostp2pd.control.Protocol;

/// All who are connected. On the control thread.
final class Hall {
    private final Guard guard;
    private final Limits limits;
    private final Budget budget;
    private final Set<Client> clients = new LinkedHashSet<>();

    Hall(Guard guard, Limits limits) {
        this.guard = guard;
        this.limits = limits;
        budget = new Budget(limits.unread());
    }

    /// Lets somebody in, or says why not.
    Client admit(SocketChannel channel, Selector selector) throws IOException {
        clients.removeIf(client -> !client.open());
        Optional<UserPrincipal> user = Guard.user(channel);
        channel.configureBlocking(false);
        SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
        Client client = new Client(channel, key, user, limits, budget);
        key.attach(client);
        refusal(user).ifPresent(client::end);
        clients.add(client);
        return client;
    }

    private Optional<Protocol.End> refusal(Optional<UserPrincipal> user) {
        if (!guard.admits(user)) {
            return Optional.of(Protocol.End.NOT_PERMITTED);
        }
        long same = user.map(
                        it -> clients.stream().filter(client -> client.of(it)).count())
                .orElse(0L);
        return clients.size() >= limits.clients() || same >= limits.perUser()
                ? Optional.of(Protocol.End.TOO_MANY)
                : Optional.empty();
    }

    /// Those who follow. A copy, since some may go meanwhile.
    List<Client> followers() {
        return clients.stream().filter(Client::following).toList();
    }

    List<Client> all() {
        return List.copyOf(clients);
    }

    /// Whether somebody wants stations and peers to be measured.
    boolean observed() {
        return clients.stream().anyMatch(client -> client.open() && client.observing());
    }

    /// Forgets who is gone, and has the selector wait for the others.
    void settle() {
        clients.removeIf(client -> !client.open());
        clients.forEach(Client::settle);
    }

    /// When the next one is out of patience, by [System#nanoTime()].
    OptionalLong due() {
        return clients.stream()
                .map(Client::due)
                .flatMapToLong(OptionalLong::stream)
                .min();
    }

    void expire(long now) {
        Stream<Client> late = all().stream()
                .filter(client -> client.due().isPresent() && client.due().getAsLong() - now <= 0);
        late.forEach(Client::expire);
    }
}
