package org.hostp2pd.cli.client;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.p2p.ShownText;

/// Prints what happens, for as long as somebody reads it.
record Watch(PrintStream out, boolean json) {
    private static final Duration FOR_EVER = Duration.ofDays(1000);

    /// Until nobody reads any more.
    void run(Talk talk) throws IOException {
        if (json) {
            out.println(JsonText.of(Plainly.versioned().with("service", talk.greeting())));
        }
        talk.follow();
        while (!out.checkError()) {
            Json line = talk.line(FOR_EVER);
            if (json) {
                out.println(JsonText.of(Plainly.discreet(line)));
            } else {
                line.at("notice").ifPresent(this::say);
            }
        }
    }

    /// The sentence is safe already, but who knows who runs that service.
    private void say(Json notice) {
        String at = notice.text("at").orElse("");
        notice.text("sentence").orElse("").lines().forEach(line -> out.println(at + "  " + harmless(line)));
    }

    private static String harmless(String line) {
        return line.replace("\\", "\\\\").equals(ShownText.of(line)) ? line : ShownText.of(line);
    }
}
