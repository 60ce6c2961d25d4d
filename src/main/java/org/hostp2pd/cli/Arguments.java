package org.hostp2pd.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.cli.Invocation.Manner;
import org.hostp2pd.cli.Invocation.Panel;
import org.hostp2pd.cli.Invocation.Radio;
import org.hostp2pd.cli.Invocation.Verbosity;
import org.hostp2pd.cli.client.ClientCommand;
import org.hostp2pd.cli.client.ClientOptions;
import org.hostp2pd.cli.client.Typed;
import org.hostp2pd.p2p.InterfaceName;

/// Reads a command line.
final class Arguments {
    /// Lets wpa_supplicant's interfaces be looked at, as the predecessor's users wrote it.
    private static final String AUTO = "auto";

    private Arguments() {}

    static Invocation read(String... arguments) {
        Optional<ClientCommand> asked = Stream.of(arguments).findFirst().flatMap(ClientCommand::of);
        if (asked.isEmpty()) {
            return TypedPlain.service(List.of(arguments))
                    .map(Arguments::main)
                    .orElseGet(() -> ArgumentsParsed.of(arguments));
        }
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        Optional<Typed> plain = asked.get().aboutDevice() ? Optional.empty() : TypedPlain.client(rest);
        return plain.map(typed -> client(asked.get(), typed)).orElseGet(() -> ArgumentsParsed.of(asked.get(), rest));
    }

    static Invocation client(ClientCommand command, Typed typed) {
        try {
            return new Invocation.Ask(ClientOptions.read(command, typed));
        } catch (InvalidPathException e) {
            return new Invocation.Misuse("Not the name of a file: " + e.getInput());
        }
    }

    static Invocation replay(Typed typed) {
        String file = typed.beside();
        try {
            return new Invocation.Replay(Path.of(file));
        } catch (InvalidPathException _) {
            return new Invocation.Misuse("Not the name of a file: " + file);
        }
    }

    static Invocation main(Typed typed) {
        Optional<String> iface = typed.value("--interface").filter(name -> !name.equals(AUTO));
        if (iface.isPresent() && !InterfaceName.valid(iface.get())) {
            return new Invocation.Misuse("Not the name of an interface: " + iface.get());
        }
        Optional<InterfaceName> named = iface.map(InterfaceName::new);
        if (typed.has("--terminate") || typed.has("--reload")) {
            return new Invocation.Signal(typed.value("--config"), named, typed.has("--terminate"));
        }
        return new Invocation.Serve(
                typed.value("--config"),
                named,
                typed.value("--run_program"),
                manner(typed),
                panel(typed),
                radio(typed),
                verbosity(typed));
    }

    private static Manner manner(Typed typed) {
        boolean daemon = typed.has("--daemon");
        Optional<String> output = typed.value("--batch");
        if (output.isPresent()) {
            return new Manner.Batch(output.get(), !daemon);
        } else if (daemon) {
            return new Manner.Daemon();
        }
        return typed.has("--prompt") ? new Manner.Prompt() : new Manner.Usual();
    }

    /// Without a panel nothing fills the screen.
    private static Panel panel(Typed typed) {
        if (typed.has("--no-gui")) {
            return Panel.NONE;
        }
        return typed.has("--show") ? Panel.FULL_SCREEN : Panel.WINDOW;
    }

    private static Radio radio(Typed typed) {
        Optional<String> scenario = typed.value("--simulate");
        if (scenario.isPresent()) {
            return new Radio.Simulated(scenario.filter(name -> !name.isEmpty()));
        }
        return typed.has("--try") ? new Radio.Tried() : new Radio.Real();
    }

    private static Verbosity verbosity(Typed typed) {
        int times = typed.times("--verbosity");
        if (times > 1 || typed.has("--debug")) {
            return Verbosity.DEBUG;
        }
        return times == 1 ? Verbosity.VERBOSE : Verbosity.AS_CONFIGURED;
    }
}
