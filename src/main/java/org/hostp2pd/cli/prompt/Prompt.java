package org.hostp2pd.cli.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.hostp2pd.cli.Texts;
import org.hostp2pd.cli.Words;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.State;
import org.hostp2pd.service.Company;
import org.hostp2pd.service.LoggingSetup;
import org.hostp2pd.service.Reload;

/// Takes commands for a session in this process, from its terminal or from a stream. Owns the thread `prompt`.
public final class Prompt implements Company, AutoCloseable {
    private static final String BUNDLE = "org.hostp2pd.cli.prompt.prompt";
    private static final String HISTORY = ".hostp2pd_mgr_history";

    private final CompletableFuture<Engine> engine = new CompletableFuture<>();
    private final CompletableFuture<Reload> reload = new CompletableFuture<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Interruptions interruptions = new Interruptions();
    private final Texts texts;
    private final Exposed exposed;
    private final LoggingSetup logging;
    private final ConfigSource source;
    private final Expressions expressions;
    private final Screen screen;
    private final boolean batch;
    private volatile boolean failed;

    private Prompt(Exposed exposed, LoggingSetup logging, ConfigSource source, Locale locale, Opening opening)
            throws IOException {
        this.exposed = exposed;
        this.logging = logging;
        this.source = source;
        texts = Texts.of(BUNDLE, locale);
        expressions = new Expressions(exposed, interruptions);
        screen = opening.open(this);
        batch = screen.looks().isEmpty();
    }

    /// Makes the screen, which needs some of this for its completion.
    @FunctionalInterface
    private interface Opening {
        Screen open(Prompt prompt) throws IOException;
    }

    /// On the terminal of this process; what is logged there appears above the line that is being typed.
    ///
    /// @param home   where the history is kept
    /// @param colour whether colours are wanted at first
    /// @throws IOException when the terminal cannot be used
    public static Prompt onTerminal(
            Exposed exposed, LoggingSetup logging, ConfigSource source, Locale locale, Path home, boolean colour)
            throws IOException {
        Prompt prompt = new Prompt(exposed, logging, source, locale, it -> it.terminal(home.resolve(HISTORY), colour));
        logging.show(prompt.above());
        return prompt;
    }

    /// From a stream; at its end the session goes on. @param out where answers go
    public static Prompt batch(
            Exposed exposed,
            LoggingSetup logging,
            ConfigSource source,
            Locale locale,
            BufferedReader in,
            PrintStream out)
            throws IOException {
        return new Prompt(exposed, logging, source, locale, _ -> new BatchScreen(in, out));
    }

    private Screen terminal(Path kept, boolean colour) throws IOException {
        Completion completion = new Completion(expressions, this::state);
        Secrets secrets = new Secrets(this::state);
        return TerminalScreen.open(kept, secrets::in, completion::of, colour);
    }

    private Optional<State> state() {
        return Optional.ofNullable(engine.getNow(null)).map(Engine::state);
    }

    /// For what is said meanwhile.
    public OutputStream above() {
        return screen.above();
    }

    /// Whether a command could not be done.
    public boolean failed() {
        return failed;
    }

    @Override
    public void steer(Reload way) {
        exposed.steer(way);
        reload.complete(way);
    }

    @Override
    public void begin(Engine begun) {
        exposed.begin(begun);
        engine.complete(begun);
        Thread.ofPlatform().daemon().name("prompt").start(() -> take(begun));
    }

    @Override
    public boolean interrupted() {
        return interruptions.interrupt();
    }

    private void take(Engine begun) {
        Sway sway = new Sway(begun, reload.join(), logging, texts, source);
        Reports reports = new Reports(texts, Words.in(texts.locale()));
        Commands commands = new Commands(screen, texts, reports, sway, expressions, new Pauses(interruptions, ended));
        Optional<String> line = screen.next(false);
        while (line.isPresent() && ended.getCount() > 0) {
            take(line.get(), commands);
            line = screen.next(false);
        }
        if (batch) {
            screen.print(texts.of("batch.end"));
        } else {
            sway.quit();
        }
    }

    private void take(String first, Commands commands) {
        String text = first;
        Optional<String> more = Optional.of("");
        while (!text.isBlank() && more.isPresent() && commands.unfinished(text)) {
            more = screen.next(true);
            text = more.map((text + "\n")::concat).orElse(text);
        }
        if (!text.isBlank() && !text.startsWith("#")) {
            failed |= !commands.run(text);
        }
    }

    /// The session has ended.
    @Override
    public void close() {
        ended.countDown();
        interruptions.interrupt();
        screen.close();
        expressions.close();
    }
}
