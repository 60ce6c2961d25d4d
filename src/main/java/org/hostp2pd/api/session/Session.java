package org.hostp2pd.api.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.hostp2pd.api.Event;
import org.hostp2pd.api.Group;
import org.hostp2pd.api.HostP2pd;
import org.hostp2pd.api.Outcome;
import org.hostp2pd.api.Peer;
import org.hostp2pd.api.Station;
import org.hostp2pd.api.Statistics;
import org.hostp2pd.api.Status;
import org.hostp2pd.cli.Words;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.service.Company;
import org.hostp2pd.service.Reload;
import org.hostp2pd.service.Voice;

/// A session as others see it, over an engine that may still have to come.
public final class Session implements HostP2pd, Company {
    private final CompletableFuture<Engine> engine = new CompletableFuture<>();
    private final CompletableFuture<Reload> reload = new CompletableFuture<>();
    private final Happenings happenings = new Happenings();
    private final Views views;
    private final Life life;

    Session(Life life, Words words) {
        this.life = life;
        views = new Views(words);
    }

    /// Over an engine that the program around runs itself.
    public static Session foreign(Words words) {
        return new Session(new ForeignLife(), words);
    }

    @Override
    public void begin(Engine begun) {
        engine.complete(begun);
    }

    @Override
    public void steer(Reload way) {
        reload.complete(way);
    }

    @Override
    public boolean wholeProcess() {
        return false;
    }

    /// A voice that lets subscribers hear what is said, too.
    public Voice hearing(Voice other) {
        return new HearingVoice(other, happenings);
    }

    /// Whoever still waits for an engine, or asks for something from now on, is told that there is none.
    void ended() {
        engine.completeExceptionally(new CancellationException("the session has ended"));
        reload.complete(_ -> Optional.of("the session has ended"));
        happenings.close();
    }

    @Override
    public HostP2pd start() {
        life.start(this);
        return this;
    }

    @Override
    public int run() {
        return life.run(this);
    }

    @Override
    public void terminate() {
        var _ = submit(new Request.Stop());
    }

    @Override
    public void close() {
        terminate();
        life.awaitEnd();
    }

    private <T> T view(Function<State, T> part, T nothing) {
        boolean known = engine.isDone() && !engine.isCompletedExceptionally();
        return known ? part.apply(engine.join().state()) : nothing;
    }

    @Override
    public Status status() {
        return life.over() ? Status.ENDED : view(Views::status, Status.WAITING);
    }

    @Override
    public List<Peer> peers() {
        return view(views::peers, List.of());
    }

    @Override
    public List<Station> stations() {
        return view(Views::stations, List.of());
    }

    @Override
    public Optional<Group> group() {
        return view(Views::group, Optional.empty());
    }

    @Override
    public Statistics statistics() {
        return view(Views::statistics, Views.NO_STATISTICS);
    }

    @Override
    public Flow.Publisher<Event> events() {
        return happenings;
    }

    private CompletableFuture<Outcome> submit(Request request) {
        return engine.thenCompose(it -> it.submit(request))
                .thenApply(Views::outcome)
                .exceptionally(_ -> new Outcome.Ended());
    }

    private CompletableFuture<Outcome> reload(Optional<ConfigSource> other) {
        if (life.over()) {
            return CompletableFuture.completedFuture(new Outcome.Ended());
        }
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Thread.ofVirtual()
                .name("reload")
                .start(() -> outcome.complete(Views.reloaded(reload.join().from(other))));
        return outcome;
    }

    @Override
    public CompletableFuture<Outcome> reload() {
        return reload(Optional.empty());
    }

    @Override
    public CompletableFuture<Outcome> reload(Path config) {
        return reload(Optional.of(new ConfigSource.File(config)));
    }

    @Override
    public CompletableFuture<Outcome> pause() {
        return submit(new Request.Pause());
    }

    @Override
    public CompletableFuture<Outcome> resume() {
        return submit(new Request.Resume());
    }

    @Override
    public CompletableFuture<Outcome> resetStatistics() {
        return submit(new Request.ResetStatistics());
    }

    @Override
    public CompletableFuture<Outcome> accept(String device, boolean always) {
        Request.Leave leave = always ? Request.Leave.ALWAYS : Request.Leave.ONCE;
        return submit(new Request.Permit(MacAddress.of(device), leave));
    }

    @Override
    public CompletableFuture<Outcome> reject(String device, boolean always) {
        return submit(new Request.Refuse(MacAddress.of(device), always));
    }

    @Override
    public CompletableFuture<Outcome> disconnect(String station) {
        return submit(new Request.Disconnect(MacAddress.of(station)));
    }

    @Override
    public CompletableFuture<Outcome> block(String device) {
        return submit(new Request.Block(MacAddress.of(device)));
    }

    @Override
    public CompletableFuture<Outcome> connect(String device) {
        return submit(new Request.Connect(MacAddress.of(device)));
    }

    @Override
    public CompletableFuture<Outcome> find() {
        return submit(new Request.FindNow());
    }

    @Override
    public CompletableFuture<Outcome> removeGroup() {
        return submit(new Request.RemoveGroup());
    }

    @Override
    public CompletableFuture<Outcome> startGroup() {
        return submit(new Request.StartGroup());
    }
}
