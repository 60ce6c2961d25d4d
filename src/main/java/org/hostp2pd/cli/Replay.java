package org.hostp2pd.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Reading;
import org.hostp2pd.engine.Recording;
import org.hostp2pd.engine.Recording.Entry;
import org.hostp2pd.engine.State;
import org.hostp2pd.engine.Step;
import org.hostp2pd.engine.Stepper;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.service.RecordingFile;

/// Prints a recording input by input: when it came, what it was, and what was decided.
final class Replay {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int NO_RECORDING = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final ReplayWords words;
    private final CameWords came;
    private final DecidedWords decided;

    /// @param notices the sentence of a notice
    Replay(PrintStream out, PrintStream err, ReplayWords words, Function<Notice, String> notices) {
        this.out = out;
        this.err = err;
        this.words = words;
        came = new CameWords(words);
        decided = new DecidedWords(words, notices);
    }

    /// @return the exit code of the process: 0 done, 1 when this version fails to decide, 2 when the file is no
    /// recording
    int run(Path file) {
        String name = ShownText.of(file.toString());
        try {
            return switch (RecordingFile.read(file)) {
                case Reading.Complete(Recording recording) -> print(recording);
                case Reading.Malformed(int line, int column, var fault) ->
                    refuse(words.of("malformed", name, line, column, words.of("fault." + fault)));
            };
        } catch (NoSuchFileException _) {
            return refuse(words.of("missing", name));
        } catch (AccessDeniedException _) {
            return refuse(words.of("denied", name));
        } catch (IOException _) {
            return refuse(words.of("unreadable", name));
        }
    }

    private int refuse(String why) {
        err.println(why);
        return NO_RECORDING;
    }

    private int print(Recording recording) {
        State state = recording.checkpoint();
        for (Entry entry : recording.entries()) {
            out.println(entry.at() + "  " + came.of(entry.input(), state));
            try {
                Step step = Stepper.step(state, entry.input(), entry.at());
                step.orders().forEach(order -> out.println("    " + decided.of(order)));
                state = step.after();
            } catch (RuntimeException e) {
                // The file may hold a state that never was, or the very input this program fails at: the place helps.
                err.println(words.of("failed", e.getClass().getName(), String.valueOf(e.getStackTrace()[0])));
                return FAILED;
            }
        }
        return DONE;
    }
}
