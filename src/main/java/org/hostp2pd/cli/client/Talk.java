package org.hostp2pd.cli.client;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.client.Connection;

/// A conversation with the service that is meant. @param greeting what it said first
record Talk(Connection connection, Json greeting) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Reads the greeting, too. @throws EndedException when the service sends us away
    static Talk with(Connection connection) throws IOException {
        Talk talk = new Talk(connection, Json.Members.NONE);
        return new Talk(connection, talk.line("hostp2pd", PATIENCE));
    }

    /// What it knows.
    Json state() throws IOException {
        connection.send(Json.Members.of("ask", new Json.Text("state")));
        return line("state", PATIENCE).at("state").orElse(Json.Members.NONE);
    }

    /// Asks for something, and waits for what becomes of it. @param message without its number
    Json outcome(Json.Members message) throws IOException {
        connection.send(message.with("id", 1));
        return line("outcome", PATIENCE).at("outcome").orElse(Json.Members.NONE);
    }

    /// From now on everything is told.
    void follow() throws IOException {
        connection.send(Json.Members.of("ask", new Json.Text("follow")));
    }

    /// Everything is told as well, and something is asked for whose outcome nobody waits for.
    void look(Json message) throws IOException {
        connection.send(message);
        follow();
    }

    /// The next line of any kind. @throws EndedException when that was the last one
    Json line(Duration patience) throws IOException {
        Optional<Json> line = connection.next(patience);
        if (line.isEmpty() || line.get().at("end").isPresent()) {
            throw new EndedException(line.flatMap(it -> it.text("end")).orElse("GONE"));
        }
        return line.get();
    }

    /// The next line that has such a member.
    private Json line(String member, Duration patience) throws IOException {
        while (true) {
            Json line = line(patience);
            if (line.at(member).isPresent()) {
                return line;
            }
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
