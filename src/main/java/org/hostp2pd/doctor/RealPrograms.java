package org.hostp2pd.doctor;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Starts programs without a shell and waits for them; blocks its thread, never longer than the limit.
///
/// @param limit after which a program is ended
public record RealPrograms(Duration limit) implements Programs {
    private static final int MOST_OCTETS = 1_000_000;
    private static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    @Override
    public Ran run(List<String> command) {
        try {
            // The program is looked for in the folders of PATH as env(1) does: some of them are not in that of a user.
            List<String> words = new ArrayList<>(command);
            words.set(0, found(command.getFirst()));
            ProcessBuilder builder = new ProcessBuilder(words);
            Map<String, String> environment = builder.environment();
            environment.put("PATH", PATH);
            environment.put("LC_ALL", "C.UTF-8");
            builder.redirectInput(new File("/dev/null")).redirectErrorStream(true);
            return ended(builder.start());
        } catch (IOException _) {
            return new Ran.Absent();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Ran.Late();
        }
    }

    private static String found(String program) throws IOException {
        for (String folder : PATH.split(":", -1)) {
            if (new File(folder, program).canExecute()) {
                return folder + "/" + program;
            }
        }
        throw new IOException("no such program");
    }

    /// Reads beside waiting, for a full pipe would keep the program from ending.
    private Ran ended(Process process) throws InterruptedException {
        StringBuilder output = new StringBuilder();
        Thread reader = Thread.ofPlatform()
                .name("hostp2pd-doctor-output")
                .daemon()
                .start(() -> output.append(read(process.getInputStream())));
        boolean inTime = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (!inTime) {
            process.destroyForcibly();
        }
        boolean read = reader.join(limit);
        return inTime && read ? new Ran.Ended(process.exitValue(), output.toString()) : new Ran.Late();
    }

    private static String read(InputStream stream) {
        try (stream) {
            String text = new String(stream.readNBytes(MOST_OCTETS), StandardCharsets.UTF_8);
            stream.transferTo(java.io.OutputStream.nullOutputStream());
            return text;
        } catch (IOException _) {
            return "";
        }
    }
}
