package org.hostp2pd.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.hostp2pd.engine.Ask;
import org.hostp2pd.engine.Input;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.engine.Timer;
import org.hostp2pd.p2p.CommandText;
import org.hostp2pd.p2p.EventText;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.supplicant.WireInput;

/// An input of the engine on one line. All of it may be hostile, so it is shown escaped.
final class CameWords {
    private static final int LONGEST_REPLY = 60;

    private final ReplayWords words;

    CameWords(ReplayWords words) {
        this.words = words;
    }

    /// @param before the state it came to, which knows what a reply answers
    String of(Input input, State before) {
        return switch (input) {
            case Input.Started(var known, var rules) ->
                words.of(
                        "came.started",
                        known.size(),
                        rules.byAddress().size() + rules.byName().size());
            case Input.FromWire(WireInput wire) -> wire(wire, before);
            case Input.Due(Timer(var kind, var device)) -> words.of("came.due", kind, suffix(device));
            case Input.Requested(long _, Request request) ->
                words.of("came.requested", request.getClass().getSimpleName());
            case Input.PinMade _ -> words.of("came.pinMade");
            case Input.PinAnswered(var device, var pin) ->
                words.of(pin.isPresent() ? "came.pin" : "came.noPin", device);
        };
    }

    private static String suffix(Optional<MacAddress> device) {
        return device.map(it -> " " + it).orElse("");
    }

    private String wire(WireInput input, State before) {
        return switch (input) {
            case WireInput.Sockets sockets ->
                words.of("came.sockets", names(sockets), sockets.denied().size());
            case WireInput.Attached(var iface) -> words.of("came.attached", iface);
            case WireInput.Unreachable(var iface, var trouble) -> words.of("came.unreachable", iface, trouble);
            case WireInput.Event(var iface, var event) -> iface + " < " + ShownText.of(EventText.redacted(event));
            case WireInput.Reply(long number, String text) -> answer(before, number, shortened(text));
            case WireInput.NoReply(long number, var trouble) ->
                answer(before, number, words.of("came.noReply", trouble));
            case WireInput.Overflow() -> words.of("came.overflow");
        };
    }

    private static String names(WireInput.Sockets sockets) {
        return sockets.present().stream().map(socket -> socket.iface().value()).collect(Collectors.joining(" "));
    }

    private String answer(State before, long number, String answer) {
        Ask ask = before.pending().get(number);
        return ask == null
                ? words.of("came.unasked")
                : words.of("came.reply", ask.iface(), answer, ShownText.of(CommandText.redacted(ask.command())));
    }

    private static String shortened(String reply) {
        String shown = ShownText.of(reply.lines().findFirst().orElse(""));
        boolean whole = shown.length() <= LONGEST_REPLY && reply.lines().count() <= 1;
        return whole ? shown : shown.substring(0, Math.min(shown.length(), LONGEST_REPLY)) + " …";
    }
}
