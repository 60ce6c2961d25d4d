package org.hostp2pd.cli;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Order;
import org.hostp2pd.p2p.CommandText;
import org.hostp2pd.p2p.ShownText;

/// An order of the engine on one line, without secrets.
final class DecidedWords {
    private final ReplayWords words;
    private final Function<Notice, String> notices;

    /// @param notices the sentence of a notice
    DecidedWords(ReplayWords words, Function<Notice, String> notices) {
        this.words = words;
        this.notices = notices;
    }

    String of(Order order) {
        return switch (order) {
            case Order.Watch(var directories) ->
                words.of(
                        "decided.watch",
                        directories.stream()
                                .map(directory -> ShownText.of(directory.toString()))
                                .collect(Collectors.joining(" ")));
            case Order.Attach(var socket) -> words.of("decided.attach", socket.iface());
            case Order.Detach(var iface) -> words.of("decided.detach", iface);
            case Order.Send(long _, var iface, var command) ->
                iface + " > " + ShownText.of(CommandText.redacted(command));
            case Order.Check(var iface) -> words.of("decided.check", iface);
            case Order.Hook(var event) -> words.of("decided.hook", ShownText.of(event.toString()));
            case Order.Remember(var group) ->
                words.of(
                        "decided.remember",
                        group.ssid().shown(),
                        group.members().size());
            case Order.KeepRules(var rules) ->
                words.of(
                        "decided.keepRules",
                        rules.byAddress().size() + rules.byName().size());
            case Order.MakePin() -> words.of("decided.makePin");
            case Order.AskPin(var device) -> words.of("decided.askPin", device);
            case Order.Tell(var notice) -> words.of("decided.tell", notices.apply(notice));
            case Order.Answer(long _, var outcome) ->
                words.of("decided.answer", outcome.getClass().getSimpleName());
            case Order.End(var reason) -> words.of("decided.end", reason);
        };
    }
}
