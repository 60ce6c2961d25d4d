package org.hostp2pd.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.hostp2pd.cli.client.ClientCall;
import org.hostp2pd.p2p.InterfaceName;

/// What a command line asks for.
sealed interface Invocation {
    /// Keep the group.
    ///
    /// @param config  the argument of `-c`: a file, or `-` for standard input
    /// @param iface   the P2P device; empty for what the configuration says
    /// @param program the hook; empty for what the configuration says
    /// @param manner  how it is run
    /// @param panel   whether a panel may be shown, and which
    record Serve(
            Optional<String> config,
            Optional<InterfaceName> iface,
            Optional<String> program,
            Manner manner,
            Panel panel,
            Radio radio,
            Verbosity verbosity)
            implements Invocation {}

    /// Tell the instance that runs already. @param end to end, else to read its configuration again
    record Signal(Optional<String> config, Optional<InterfaceName> iface, boolean end) implements Invocation {}

    /// Print what was decided in a recording, and why.
    record Replay(Path recording) implements Invocation {}

    /// Ask a running service.
    record Ask(ClientCall call) implements Invocation {}

    /// Print how the program is called. @param command how that command is called; empty for the program itself
    record Help(Optional<String> command) implements Invocation {}

    /// Print the version.
    record ShowVersion() implements Invocation {}

    /// The command line makes no sense. @param message a sentence without full stop
    record Misuse(String message) implements Invocation {}

    /// How a session is run.
    sealed interface Manner {
        /// As the terminal and the display allow.
        record Usual() implements Manner {}

        /// With commands from the terminal.
        record Prompt() implements Manner {}

        /// Apart from the terminal.
        record Daemon() implements Manner {}

        /// With its output in a file. @param output its name, or `-` for standard output @param commands
        /// whether they are read from standard input
        record Batch(String output, boolean commands) implements Manner {}
    }

    /// Where the service is shown.
    enum Panel {
        /// In the terminal only.
        NONE,
        /// In a window, where there is a display.
        WINDOW,
        /// In a window, and how to connect fills the screen.
        FULL_SCREEN
    }

    /// Which radio is used.
    sealed interface Radio {
        /// The one of this machine, waited for where it is not there yet.
        record Real() implements Radio {}

        /// The one of this machine, or a simulated one where the machine has none.
        record Tried() implements Radio {}

        /// A simulated one. @param scenario what its phones do; empty for the ordinary
        record Simulated(Optional<String> scenario) implements Radio {}
    }

    /// How much of the log is shown on the terminal.
    enum Verbosity {
        /// What the configuration says.
        AS_CONFIGURED,
        /// What happens.
        VERBOSE,
        /// Everything.
        DEBUG
    }
}
