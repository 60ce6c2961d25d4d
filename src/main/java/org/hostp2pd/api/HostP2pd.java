package org.hostp2pd.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/// A session that keeps a Wi-Fi Direct group and lets devices in.
///
/// In the background, with try-with-resources:
///
/// {@snippet class="org.hostp2pd.api.Examples" region="background"}
///
/// or on a thread of the caller's, until another one ends it:
///
/// {@snippet class="org.hostp2pd.api.Examples" region="blocking"}
///
/// Every method may be called from any thread, and all but [#run()] and [#close()] return at once. What is asked for is
/// answered by a future, which completes on the thread of the session: what hangs on it must return soon. An address
/// is six pairs of hexadecimal digits with colons; anything else is an [IllegalArgumentException].
// Snippets that a test compiles stand in a file of their own.
@SuppressWarnings("InvalidSnippet")
public interface HostP2pd extends AutoCloseable {
    /// What a session is made with.
    static HostP2pdBuilder builder() {
        return new HostP2pdBuilder();
    }

    /// Begins in the background. @return the same session
    /// @throws IllegalStateException when it has begun before
    HostP2pd start();

    /// Runs until [#terminate()] or until it cannot go on.
    ///
    /// @return 0 after an orderly end, 1 when it could not do its work: the log says why
    /// @throws IllegalStateException when it has begun before
    int run();

    /// Asks for the end; a group that is up stays as it is.
    void terminate();

    /// Ends it, and waits for that.
    @Override
    void close();

    /// How it is.
    Status status();

    /// The devices in range.
    List<Peer> peers();

    /// The devices in the group.
    List<Station> stations();

    /// The group that is up.
    Optional<Group> group();

    /// The counters.
    Statistics statistics();

    /// What happens, from the subscription on. A subscriber that asks for less than there is misses the rest; the
    /// session never waits for one.
    Flow.Publisher<Event> events();

    /// Reads the configuration again; one with a mistake changes nothing.
    CompletableFuture<Outcome> reload();

    /// The same from another file, which then stays in use.
    CompletableFuture<Outcome> reload(Path config);

    /// Lets nobody else in, and looks for nobody; a group that is up stays.
    CompletableFuture<Outcome> pause();

    /// The end of a pause.
    CompletableFuture<Outcome> resume();

    /// Lets the counters begin at zero.
    CompletableFuture<Outcome> resetStatistics();

    /// Lets a device in that waits for an answer. @param always also the next time
    CompletableFuture<Outcome> accept(String device, boolean always);

    /// Turns a device away that waits for an answer. @param always from now on without asking; then any device
    CompletableFuture<Outcome> reject(String device, boolean always);

    /// Puts a station out; it may come back.
    CompletableFuture<Outcome> disconnect(String station);

    /// Turns a device away from now on, and puts it out.
    CompletableFuture<Outcome> block(String device);

    /// Invites a device in range into the group, or makes one together with it where there is none.
    CompletableFuture<Outcome> connect(String device);

    /// Looks for devices for half a minute.
    CompletableFuture<Outcome> find();

    /// Removes the group; none is made until [#startGroup()] or [#connect(String)].
    CompletableFuture<Outcome> removeGroup();

    /// Makes the group now.
    CompletableFuture<Outcome> startGroup();
}
