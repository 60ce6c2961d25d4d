package org.hostp2pd.cli.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.control.client.Connection;

/// Finds the service that is meant among those that run.
final class Services {
    /// What was found.
    sealed interface Found {
        /// The one that is meant.
        record One(Talk talk) implements Found {}

        /// None runs, or none for that interface.
        record None() implements Found {}

        /// One seems to run, but cannot be talked to.
        record Unreachable(Path socket, IOException why) implements Found {}

        /// Several run. @param names their interfaces
        record Several(List<String> names) implements Found {}
    }

    private record Running(Path socket, Talk talk) {
        String name() {
            return talk.greeting()
                    .text("interface")
                    .or(() -> Protocol.instance(socket))
                    .orElse("");
        }
    }

    private Services() {}

    /// @param sockets where services may listen @param iface empty for the only one
    static Found find(List<Path> sockets, Optional<String> iface) throws IOException {
        List<Running> running = new ArrayList<>();
        Optional<Found> trouble = Optional.empty();
        for (Path socket : sockets) {
            try {
                running.add(new Running(socket, Talk.with(Connection.to(socket))));
            } catch (IOException e) {
                boolean left = e instanceof java.net.ConnectException && sockets.size() > 1;
                trouble = left ? trouble : Optional.of(new Found.Unreachable(socket, e));
            }
        }
        return chosen(running, iface).or(Optional.of(trouble)::get).orElseGet(Found.None::new);
    }

    private static Optional<Found> chosen(List<Running> running, Optional<String> iface) throws IOException {
        List<Running> meant = running.stream()
                .filter(one -> iface.isEmpty()
                        || one.name().equals(iface.get())
                        || Protocol.instance(one.socket()).equals(iface))
                .toList();
        for (Running one : running) {
            if (meant.size() != 1 || !one.equals(meant.getFirst())) {
                one.talk().close();
            }
        }
        return switch (meant.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Found.One(meant.getFirst().talk()));
            default ->
                Optional.of(new Found.Several(meant.stream().map(Running::name).toList()));
        };
    }
}
