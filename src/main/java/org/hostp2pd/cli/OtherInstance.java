package org.hostp2pd.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.Running;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.service.Wishes;

/// Tells an instance that runs already to end, or to read its configuration again.
final class OtherInstance {
    /// The hook and the store have ten seconds each at the end.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String AUTO = "auto";

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;
    private final Texts texts;

    OtherInstance(PrintStream out, PrintStream err, Words words, Texts texts) {
        this.out = out;
        this.err = err;
        this.words = words;
        this.texts = texts;
    }

    /// @param end to end, else to read its configuration again
    /// @return the exit code of this process; 0 also where there is none, as the predecessor had it
    int tell(Launch launch, boolean end) throws IOException, InterruptedException {
        if (end && launch.iface().isPresent()) {
            return tell(launch, launch.iface(), true);
        }
        return switch (new Wishes(launch).read()) {
            case Configuration.Refused(var problems) ->
                failed(words.of(new ServiceNotice.ConfigurationRefused(problems, !end)));
            case Configuration.Accepted accepted ->
                tell(launch, accepted.settings().iface(), end);
        };
    }

    private int tell(Launch launch, Optional<InterfaceName> wanted, boolean end)
            throws IOException, InterruptedException {
        String iface = wanted.map(InterfaceName::value).orElse(AUTO);
        Optional<Running> named = Running.on(launch.locks(), iface);
        List<Running> all =
                named.isPresent() || wanted.isPresent() ? named.stream().toList() : Running.all(launch.locks());
        if (all.isEmpty()) {
            out.println(texts.of(wanted.isPresent() ? "other.none" : "other.noneAnywhere", iface));
            return HeadlessRun.DONE;
        } else if (all.size() > 1) {
            return failed(
                    texts.of("other.several", all.stream().map(Running::iface).collect(Collectors.joining(", "))));
        }
        return end ? end(launch, all.getFirst()) : reload(all.getFirst());
    }

    private int end(Launch launch, Running running) throws InterruptedException {
        String pid = Long.toString(running.process().pid());
        if (!running.process().destroy() && running.process().isAlive()) {
            return failed(texts.of("other.denied", pid, running.iface()));
        } else if (!running.ended(launch.locks(), PATIENCE)) {
            return failed(texts.of("other.late", pid, running.iface(), Long.toString(PATIENCE.toSeconds())));
        }
        out.println(texts.of("other.ended", pid, running.iface()));
        return HeadlessRun.DONE;
    }

    /// Java can send no SIGHUP, but every shell can.
    private int reload(Running running) throws IOException, InterruptedException {
        String pid = Long.toString(running.process().pid());
        Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -HUP \"$1\"", "sh", pid)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (kill.waitFor() != 0) {
            return failed(texts.of("other.denied", pid, running.iface()));
        }
        out.println(texts.of("other.reloaded", pid, running.iface()));
        return HeadlessRun.DONE;
    }

    private int failed(String sentences) {
        sentences.lines().forEach(line -> err.println("hostp2pd: " + line));
        return HeadlessRun.FAILED;
    }
}
