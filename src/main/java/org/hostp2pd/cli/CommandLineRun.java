package org.hostp2pd.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hostp2pd.cli.Invocation.Manner;
import org.hostp2pd.cli.client.ClientCall;
import org.hostp2pd.cli.client.ClientRun;
import org.hostp2pd.cli.doctor.DoctorCommand;
import org.hostp2pd.cli.doctor.DoctorOptions;
import org.hostp2pd.cli.setup.SetupCommand;
import org.hostp2pd.cli.setup.SetupOptions;

/// Does what the command line asks for. Runs on the thread that calls it.
public final class CommandLineRun {
    static final String INSTANCES = "org.hostp2pd.cli.instances";

    private static final int DONE = 0;
    private static final int MISUSE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Front front;
    private final SessionExposure exposure;

    /// @param out      where results go
    /// @param err      where everything else goes
    /// @param front    the window, for who wants one
    /// @param exposure what Java expressions at the prompt see of a session
    public CommandLineRun(PrintStream out, PrintStream err, Front front, SessionExposure exposure) {
        this.exposure = exposure;
        this.out = out;
        this.err = err;
        this.front = front;
    }

    /// On the terminal of this process.
    public static CommandLineRun onTerminal(Front front, SessionExposure exposure) {
        return new CommandLineRun(System.out, System.err, front, exposure);
    }

    /// @param arguments the command line
    /// @return the exit code of the process: 0 done, 1 failed or refused, 2 the command line or the recording makes
    /// no
    ///     sense, 3 no service runs that could be asked
    public int run(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(DoctorOptions.WORD)) {
            return new DoctorCommand(out, err).run(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        if (arguments.length > 0 && arguments[0].equals(SetupOptions.WORD)) {
            return setup().run(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        if (arguments.length == 1 && arguments[0].equals(SetupOptions.HELPER)) {
            return setup().help(System.in, System.getenv());
        }
        return switch (Arguments.read(arguments)) {
            case Invocation.Help(var command) -> print(Usage.text(command));
            case Invocation.Ask(ClientCall call) -> new ClientRun(out, err, Locale.getDefault()).run(call);
            case Invocation.ShowVersion() -> print(Version.text() + "\n");
            case Invocation.Misuse(String message) -> misuse(message);
            case Invocation.Replay(Path recording) -> replay(recording);
            case Invocation.Signal signal -> service().tell(signal);
            case Invocation.Serve serve
            when serve.manner() instanceof Manner.Daemon && !Report.wanted() ->
                daemon().start(
                                List.of(arguments),
                                serve.config().filter("-"::equals).isPresent());
            case Invocation.Serve serve -> service().run(serve);
        };
    }

    private SetupCommand setup() {
        return new SetupCommand(out, err, Terminals.here());
    }

    private Service service() {
        return new Service(out, err, System.getenv(), front, exposure);
    }

    private Daemon daemon() {
        return new Daemon(out, err, Texts.of(INSTANCES, Locale.getDefault()), Daemon.PATIENCE);
    }

    private int print(String text) {
        out.print(text);
        return DONE;
    }

    private int replay(Path recording) {
        Locale locale = Locale.getDefault();
        Words words = Words.in(locale);
        return new Replay(out, err, new ReplayWords(locale), words::of).run(recording);
    }

    private int misuse(String message) {
        err.println("hostp2pd: " + message + ". See hostp2pd --help.");
        return MISUSE;
    }
}
