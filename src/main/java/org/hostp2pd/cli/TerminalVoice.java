package org.hostp2pd.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.service.Voice;
import org.tinylog.Logger;

/// Says everything in the log; only a random PIN is shown outside of it, since nobody could know it otherwise.
///
/// [#see] runs on the engine thread; the others on any.
public final class TerminalVoice implements Voice {
    private final Words words;
    private final Optional<PrintStream> pins;
    private Optional<WpsPin> shown = Optional.empty();

    /// @param pins where a PIN may be shown; empty where that would be a log
    public TerminalVoice(Words words, Optional<PrintStream> pins) {
        this.words = words;
        this.pins = pins;
    }

    @Override
    public String say(Notice notice) {
        return say(Tone.of(notice), words.of(notice));
    }

    @Override
    public String say(ServiceNotice notice) {
        return say(Tone.of(notice), words.of(notice));
    }

    private static String say(Tone tone, String sentence) {
        sentence.lines().forEach(line -> {
            switch (tone) {
                case INFORMATION -> Logger.info("{}", line);
                case WARNING -> Logger.warn("{}", line);
                case ERROR -> Logger.error("{}", line);
            }
        });
        return sentence;
    }

    @Override
    public void see(State state) {
        boolean wanted = state.device().filter(it -> it.method() == Method.PIN).isPresent();
        Optional<WpsPin> pin =
                state.pin().filter(_ -> state.settings().access().pin().isEmpty());
        if (wanted && pin.isPresent() && !pin.equals(shown)) {
            shown = pin;
            show(pin.get());
        }
    }

    private void show(WpsPin pin) {
        if (pins.isPresent()) {
            pins.get().println(words.pin(pin));
        } else {
            Logger.info("{}", words.hiddenPin());
        }
    }
}
