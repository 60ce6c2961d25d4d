package org.hostp2pd.cli.client;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.control.client.Sockets;
import org.hostp2pd.control.client.UntrustedException;
import org.hostp2pd.p2p.ShownText;

/// Asks a running service, and prints what it says. Runs on the thread that calls it.
public final class ClientRun {
    /// It is done.
    public static final int DONE = 0;

    /// The service refuses.
    public static final int REFUSED = 1;

    /// The command line makes no sense here: no such device, or several services.
    public static final int MISUSE = 2;

    /// No service runs, or none that can be talked to.
    public static final int NO_SERVICE = 3;

    private final PrintStream out;
    private final PrintStream err;
    private final ClientWords words;

    /// @param locale the language; English where it is not there
    public ClientRun(PrintStream out, PrintStream err, Locale locale) {
        words = new ClientWords(locale);
        this.out = out;
        this.err = err;
    }

    /// @return the exit code of the process
    public int run(ClientCall call) {
        try {
            List<Path> sockets = call.socket().map(List::of).orElseGet(Sockets::usual);
            return switch (Services.find(sockets, call.iface())) {
                case Services.Found.One(Talk talk) -> talk(call, talk);
                case Services.Found.None _ ->
                    say(
                            NO_SERVICE,
                            call.iface().isPresent() ? "noService.interface" : "noService",
                            call.iface().orElse(""));
                case Services.Found.Several(List<String> names) -> say(MISUSE, "several", String.join(", ", names));
                case Services.Found.Unreachable(Path socket, IOException why) -> unreachable(socket, why);
            };
        } catch (IOException e) {
            return gone(e);
        }
    }

    private int talk(ClientCall call, Talk talk) throws IOException {
        try (talk) {
            return switch (call.command()) {
                case WATCH -> {
                    new Watch(out, call.json()).run(talk);
                    yield DONE;
                }
                case STATUS, PEERS, STATIONS, STATS -> look(call, talk);
                case PIN -> call.renew() ? change(call, talk) : pin(call, talk.state());
                case ALLOW, BLOCK, KICK, ACCEPT, REJECT, PAUSE, RESUME, RELOAD -> change(call, talk);
            };
        }
    }

    private int look(ClientCall call, Talk talk) throws IOException {
        Json state = call.command() == ClientCommand.STATIONS ? new Measuring(talk).state() : talk.state();
        if (call.json()) {
            out.println(JsonText.of(json(call.command(), talk.greeting(), state)));
        } else {
            lines(call.command(), new Shown(words, talk.greeting(), state)).forEach(out::println);
        }
        return DONE;
    }

    private static Json json(ClientCommand command, Json greeting, Json state) {
        return switch (command) {
            case PEERS -> Plainly.part(state, "peers");
            case STATIONS -> Plainly.part(state, "stations");
            case STATS -> Plainly.part(state, "statistics");
            default -> Plainly.status(greeting, state);
        };
    }

    private static List<String> lines(ClientCommand command, Shown shown) {
        return switch (command) {
            case PEERS -> shown.peers();
            case STATIONS -> shown.stations();
            case STATS -> shown.stats();
            default -> shown.status();
        };
    }

    private int pin(ClientCall call, Json state) {
        if (call.json()) {
            out.println(JsonText.of(Plainly.versioned().with("pin", state.text("pin"))));
        } else if (state.text("pin").isPresent()) {
            out.println(ShownText.of(state.text("pin").get()));
        }
        return state.text("pin").isPresent() ? DONE : say(REFUSED, "noPin");
    }

    private int change(ClientCall call, Talk talk) throws IOException {
        String address = "";
        if (call.device().isPresent()) {
            Set<String> meant = new Devices(talk.state()).meant(call.device().get());
            if (meant.size() != 1) {
                String typed = ShownText.of(call.device().get());
                return say(MISUSE, meant.isEmpty() ? "unknown" : "ambiguous", typed, String.join(", ", meant));
            }
            address = meant.iterator().next();
        }
        Json outcome = talk.outcome(Messages.of(call, address));
        if (call.json()) {
            out.println(JsonText.of(Plainly.versioned().with("outcome", outcome)));
        }
        return became(call, talk, outcome);
    }

    private int became(ClientCall call, Talk talk, Json outcome) throws IOException {
        String type = outcome.text("type").orElse("");
        if (type.equals("Done") || type.equals("DoneWithNewGroup")) {
            return call.command() == ClientCommand.PIN && !call.json() ? pin(call, talk.state()) : DONE;
        }
        String why = outcome.text("why").orElse(type);
        outcome.text("sentence")
                .ifPresent(sentence -> sentence.lines().map(ShownText::of).forEach(err::println));
        return say(REFUSED, "outcome." + why);
    }

    private int unreachable(Path socket, IOException why) {
        String name = ShownText.of(socket.toString());
        return switch (why) {
            case EndedException ended -> say(NO_SERVICE, "end." + ended.why(), name);
            case UntrustedException _ -> say(NO_SERVICE, "untrusted", name);
            case AccessDeniedException _ -> say(NO_SERVICE, "denied", name);
            default ->
                say(
                        NO_SERVICE,
                        String.valueOf(why.getMessage()).contains("Permission") ? "denied" : "unreachable",
                        name);
        };
    }

    private int gone(IOException e) {
        return say(NO_SERVICE, e instanceof EndedException ended ? "end." + ended.why() : "end.GONE", "");
    }

    private int say(int code, String key, Object... arguments) {
        err.println("hostp2pd: " + words.of(key, arguments));
        return code;
    }
}
