package org.hostp2pd.control.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.control.shape.Mismatch;
import org.hostp2pd.control.shape.ShapeReader;
import org.hostp2pd.control.shape.ShapeWriter;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.Rule;

/// What is done with the lines of a client. On the control thread; answers come from others, and are handed back to it.
final class Asks {
    /// What the server does for a client besides answering it.
    interface Sight {
        /// The newest state.
        Picture picture();

        /// Shows it everything from now on.
        void follow(Client client);

        /// It wants things measured, or no longer.
        void observed();
    }

    private final Desk desk;
    private final Sight sight;
    private final Consumer<Runnable> later;

    /// @param later runs what it is given on the control thread
    Asks(Desk desk, Sight sight, Consumer<Runnable> later) {
        this.desk = desk;
        this.sight = sight;
        this.later = later;
    }

    void take(Client client, String line) {
        Optional<Json> json = JsonText.read(line);
        if (json.isEmpty()) {
            client.end(Protocol.End.NOT_UNDERSTOOD);
        } else if (!client.introduced()) {
            introduce(client, json.get());
        } else {
            ask(client, json.get());
        }
    }

    private static void introduce(Client client, Json first) {
        if (first.number("protocol").filter(it -> it == Protocol.VERSION).isPresent()) {
            client.introduce();
        } else {
            client.end(Protocol.End.VERSION);
        }
    }

    private void ask(Client client, Json json) {
        switch (json.text("ask").orElse("")) {
            case "state" -> client.tell(sight.picture().whole());
            case "follow" -> sight.follow(client);
            case "request" -> answer(client, json, requested(client, json));
            case "rule" -> answer(client, json, ruled(json));
            case "reload" -> answer(client, json, desk.reload().thenApply(Asks::reloaded));
            default -> client.end(Protocol.End.NOT_UNDERSTOOD);
        }
    }

    private void answer(Client client, Json json, CompletableFuture<Json> outcome) {
        client.asked();
        Json.Members to = Json.Members.of("id", json.at("id").orElse(new Json.Whole(0)));
        var _ = outcome.whenComplete((it, failure) -> {
            Json shape = failure == null ? it : outcome("Failed");
            later.accept(() -> client.answered(to.with("outcome", shape)));
        });
    }

    private CompletableFuture<Json> requested(Client client, Json json) {
        try {
            Request request = ShapeReader.read(Request.class, json.at("request").orElse(Json.Members.NONE));
            return switch (request) {
                case Request.Observe(boolean wanted) -> {
                    client.observe(wanted);
                    sight.observed();
                    yield CompletableFuture.completedFuture(outcome("Done"));
                }
                // Settings come from the configuration alone: they name a program that is run.
                case Request.Reload _ -> CompletableFuture.completedFuture(outcome("NotUnderstood"));
                default -> submitted(request);
            };
        } catch (Mismatch e) {
            return CompletableFuture.completedFuture(notUnderstood(e));
        }
    }

    private CompletableFuture<Json> ruled(Json json) {
        try {
            MacAddress device =
                    ShapeReader.read(MacAddress.class, json.at("device").orElse(Json.Members.NONE));
            Optional<Rule> rule = json.at("rule").isEmpty()
                    ? Optional.empty()
                    : Optional.of(ShapeReader.read(Rule.class, json.at("rule").get()));
            return submitted(new Request.ChangeRules(desk.state().rules().with(device, rule)));
        } catch (Mismatch e) {
            return CompletableFuture.completedFuture(notUnderstood(e));
        } catch (IllegalArgumentException _) {
            Outcome full = new Outcome.Refused(Outcome.Why.TOO_MANY);
            return CompletableFuture.completedFuture(ShapeWriter.of(Outcome.class, full));
        }
    }

    private CompletableFuture<Json> submitted(Request request) {
        return desk.submit(request).thenApply(outcome -> ShapeWriter.of(Outcome.class, outcome));
    }

    private static Json reloaded(Optional<String> refusal) {
        return refusal.<Json>map(why -> outcome("ConfigurationRefused").with("sentence", why))
                .orElseGet(() -> outcome("Done"));
    }

    private static Json notUnderstood(Mismatch e) {
        return outcome("NotUnderstood").with("expected", Optional.ofNullable(e.getMessage()));
    }

    private static Json.Members outcome(String type) {
        return Json.Members.of("type", new Json.Text(type));
    }
}
