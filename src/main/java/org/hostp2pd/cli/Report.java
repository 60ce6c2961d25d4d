package org.hostp2pd.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hostp2pd.config.Settings.Technique;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.service.Voice;

/// Tells the process that started this one as a [Daemon] what its user should know, until the group is up or the wait
/// for the first device has begun. Each line begins with a sign.
final class Report implements Voice {
    /// What tells a process that it was started so.
    static final String OPTION = "-Dhostp2pd.report=3";

    private static final String PROPERTY = "hostp2pd.report";
    private static final String UP = "+";
    private static final String TROUBLE = "-";

    private final Voice other;
    private Optional<PrintStream> starter;

    Report(Voice other, PrintStream starter) {
        this.other = other;
        this.starter = Optional.of(starter);
    }

    /// Whether somebody waits for a report of this process.
    static boolean wanted() {
        return System.getProperty(PROPERTY) != null;
    }

    /// To whoever started this process.
    ///
    /// @throws IOException when it was not started so
    static Report of(Voice other) throws IOException {
        return new Report(other, starter());
    }

    private static PrintStream starter() throws IOException {
        FileOutputStream pipe = new FileOutputStream("/proc/self/fd/" + System.getProperty(PROPERTY));
        return new PrintStream(pipe, true, StandardCharsets.UTF_8);
    }

    /// Tells why this process could not even begin, where somebody waits for that.
    static void failed(IOException why) {
        if (wanted()) {
            try (PrintStream starter = starter()) {
                starter.println(TROUBLE + ShownText.of(why.toString()));
            } catch (IOException _) {
                // Then only the log says it.
                return;
            }
        }
    }

    static boolean up(String line) {
        return line.startsWith(UP);
    }

    static String sentence(String line) {
        return line.substring(1);
    }

    @Override
    public String say(Notice notice) {
        String sentence = other.say(notice);
        if (up(notice)) {
            tell(UP, sentence);
            end();
        } else if (Tone.of(notice) != Tone.INFORMATION) {
            tell(TROUBLE, sentence);
        }
        return sentence;
    }

    private static boolean up(Notice notice) {
        return switch (notice) {
            case Notice.GroupUp _ -> true;
            case Notice.Ready(var _, var _, Technique technique, var _) -> !technique.atStart();
            default -> false;
        };
    }

    @Override
    public String say(ServiceNotice notice) {
        String sentence = other.say(notice);
        if (Tone.of(notice) != Tone.INFORMATION) {
            tell(TROUBLE, sentence);
        }
        return sentence;
    }

    private synchronized void tell(String sign, String sentence) {
        starter.ifPresent(it -> sentence.lines().forEach(line -> it.println(sign + line)));
    }

    private synchronized void end() {
        starter.ifPresent(PrintStream::close);
        starter = Optional.empty();
    }

    @Override
    public void see(State state) {
        other.see(state);
    }
}
