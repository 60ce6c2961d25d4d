package org.hostp2pd.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hostp2pd.p2p.ListedNetwork;
import org.hostp2pd.p2p.NetworkList;
import org.hostp2pd.p2p.Status;
import org.hostp2pd.supplicant.Answer;
import org.hostp2pd.supplicant.Probe;
import org.hostp2pd.supplicant.Question;

/// Asks the wpa_supplicant of this machine whether what was set up is there. Blocks until it is, or the time is over.
///
/// @param folder  where its control sockets are
/// @param extent  what is looked for
/// @param patience how long it may take
public record MachineLook(Probe probe, Path folder, Extent extent, Duration patience) implements Verifying {
    /// What is looked for.
    enum Extent {
        /// That it answers.
        ANSWER,
        /// Its P2P device, and the group where the service is started.
        TOLD,
        /// The name and the kept group as well.
        ALL
    }

    /// What a socket answers changes without a sign of it; what sockets there are does not.
    private static final Duration AGAIN = Duration.ofMillis(500);

    @Override
    public Optional<Missing> look(Answers answers) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<Missing> missing = now(answers);
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            watched(watch);
            while (missing.isPresent() && System.nanoTime() < end) {
                WatchKey key = watch.poll(AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                    watched(watch);
                }
                missing = now(answers);
            }
        } catch (IOException _) {
            return missing;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return missing;
    }

    /// The folder, and the one above it, since wpa_supplicant takes its own away when it ends.
    private void watched(WatchService watch) throws IOException {
        Path above = folder.getParent();
        for (Path each : above == null ? new Path[] {folder} : new Path[] {folder, above}) {
            if (Files.isDirectory(each)) {
                each.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
    }

    private Optional<Missing> now(Answers answers) {
        Path device = folder.resolve("p2p-dev-" + answers.radio().value());
        Path socket =
                Files.exists(device) ? device : folder.resolve(answers.radio().value());
        Optional<String> status = said(socket, Question.STATUS);
        if (status.isEmpty()) {
            return Optional.of(Missing.SUPPLICANT);
        } else if (extent == Extent.ANSWER) {
            return Optional.empty();
        } else if (status.flatMap(Status::parse)
                .flatMap(Status::p2pDeviceAddress)
                .isEmpty()) {
            return Optional.of(Missing.P2P_DEVICE);
        }
        Optional<Missing> group = answers.start().atBoot() ? up() : Optional.empty();
        return extent == Extent.TOLD ? group : kept(socket, answers).or(() -> group);
    }

    private Optional<Missing> kept(Path socket, Answers answers) {
        String name = answers.identity().name().text();
        if (said(socket, Question.DEVICE_NAME).filter(name::equals).isEmpty()) {
            return Optional.of(Missing.NAME);
        }
        boolean listed = said(socket, Question.NETWORKS).flatMap(NetworkList::parse).stream()
                .flatMap(list -> list.networks().stream())
                .anyMatch(network -> network.persistent() && named(network, answers));
        return listed ? Optional.empty() : Optional.of(Missing.GROUP_KEPT);
    }

    private static boolean named(ListedNetwork network, Answers answers) {
        return network.ssid().filter(answers.group().ssid()::equals).isPresent();
    }

    private Optional<Missing> up() {
        try (Stream<Path> sockets = Files.list(folder)) {
            return sockets.filter(it -> String.valueOf(it.getFileName()).startsWith("p2p-"))
                            .anyMatch(it -> said(it, Question.STATUS)
                                    .flatMap(Status::parse)
                                    .filter(status -> status.groupOwner()
                                            && status.frequency().isPresent())
                                    .isPresent())
                    ? Optional.empty()
                    : Optional.of(Missing.GROUP_UP);
        } catch (IOException _) {
            return Optional.of(Missing.SUPPLICANT);
        }
    }

    private Optional<String> said(Path socket, Question question) {
        return probe.ask(socket, question) instanceof Answer.Said(String text) && !text.startsWith("FAIL")
                ? Optional.of(text)
                : Optional.empty();
    }
}
