package org.hostp2pd.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.cli.Invocation.Manner;
import org.hostp2pd.cli.prompt.Exposed;
import org.hostp2pd.cli.prompt.Prompt;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Journal;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.LoggingSetup;
import org.hostp2pd.service.Voice;

/// Runs a session without a window, as the command line wants it.
final class InTerminal {
    /// A command of a batch could not be done.
    static final int COMMAND_FAILED = 4;

    private static final String STANDARD = "-";

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Texts texts;
    private final SessionExposure exposure;

    InTerminal(
            PrintStream out, PrintStream err, Map<String, String> environment, Texts texts, SessionExposure exposure) {
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.texts = texts;
        this.exposure = exposure;
    }

    /// @return the exit code of the process
    int run(Launch launch, LoggingSetup logging, Manner manner) throws IOException {
        return switch (manner) {
            case Manner.Usual _ -> plain(launch, logging, voice(pins()));
            case Manner.Daemon _ -> plain(launch, logging, Report.of(voice(Optional.empty())));
            case Manner.Prompt _ -> prompt(launch, logging);
            case Manner.Batch(String output, boolean commands)
            when output.equals(STANDARD) -> batch(launch, logging, out, commands);
            case Manner.Batch(String output, boolean commands) -> batch(launch, logging, output, commands);
        };
    }

    private Voice voice(Optional<PrintStream> pins) {
        return new TerminalVoice(new Words(texts), pins);
    }

    private Optional<PrintStream> pins() {
        return Journal.takes(Journal.OUTPUT, environment) ? Optional.empty() : Optional.of(out);
    }

    private static int plain(Launch launch, LoggingSetup logging, Voice voice) {
        return new HeadlessRun(launch, logging, voice, _ -> {}).run();
    }

    private int prompt(Launch launch, LoggingSetup logging) throws IOException {
        Exposed exposed = exposure.with(new Words(texts));
        Path home = Path.of(System.getProperty("user.home", "/"));
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty();
        try (Prompt prompt = Prompt.onTerminal(exposed, logging, launch.source(), texts.locale(), home, colour)) {
            PrintStream above = new PrintStream(prompt.above(), true, StandardCharsets.UTF_8);
            return new HeadlessRun(launch, logging, exposed.hearing(voice(Optional.of(above))), prompt).run();
        }
    }

    private int batch(Launch launch, LoggingSetup logging, String output, boolean commands) {
        PrintStream before = System.out;
        try (PrintStream file = open(output)) {
            // What Java expressions print belongs to the output, too.
            System.setOut(file);
            return batch(launch, logging, file, commands);
        } catch (IOException e) {
            String why = ShownText.of(String.valueOf(e.getMessage()));
            err.println("hostp2pd: "
                    + Texts.of(CommandLineRun.INSTANCES, texts.locale()).of("batch.output", why));
            return HeadlessRun.FAILED;
        } finally {
            System.setOut(before);
        }
    }

    /// For its user only: who is in range is nobody else's business.
    private static PrintStream open(String output) throws IOException {
        FileChannel channel = FileChannel.open(
                Path.of(output),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return new PrintStream(Channels.newOutputStream(channel), true, StandardCharsets.UTF_8);
    }

    private int batch(Launch launch, LoggingSetup logging, PrintStream to, boolean commands) throws IOException {
        Optional<PrintStream> pins = pins().filter(it -> it.equals(to));
        if (!commands) {
            return plain(launch, logging, voice(pins));
        }
        Exposed exposed = exposure.with(new Words(texts));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Prompt prompt = Prompt.batch(exposed, logging, launch.source(), texts.locale(), in, to)) {
            int code = new HeadlessRun(launch, logging, exposed.hearing(voice(pins)), prompt).run();
            return code == HeadlessRun.DONE && prompt.failed() ? COMMAND_FAILED : code;
        }
    }
}
