package org.hostp2pd.api.session;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hostp2pd.api.HostP2pd;
import org.hostp2pd.cli.TerminalVoice;
import org.hostp2pd.cli.Words;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.LoggingSetup;

/// A session with an engine of its own, on a thread of its own or on the caller's.
public final class OwnSession implements Life {
    private final Launch launch;
    private final Words words;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();

    private OwnSession(Launch launch, Words words) {
        this.launch = launch;
        this.words = words;
    }

    /// One that has not begun.
    public static HostP2pd of(Plan plan) {
        Words words = Words.in(Locale.getDefault());
        return new Session(new OwnSession(plan.launch(), words), words);
    }

    private void begin() {
        if (begun.getAndSet(true)) {
            throw new IllegalStateException("the session has begun before");
        }
    }

    @Override
    public void start(Session session) {
        begin();
        Thread.ofPlatform().name("hostp2pd").start(() -> serve(session));
    }

    @Override
    public int run(Session session) {
        begin();
        String name = Thread.currentThread().getName();
        try {
            return serve(session);
        } finally {
            Thread.currentThread().setName(name);
        }
    }

    private int serve(Session session) {
        int code = HeadlessRun.FAILED;
        try {
            LoggingSetup logging = LoggingSetup.start(launch.environment());
            var voice = session.hearing(new TerminalVoice(words, Optional.empty()));
            code = new HeadlessRun(launch, logging, voice, session).run();
        } finally {
            end.complete(code);
            session.ended();
        }
        return code;
    }

    @Override
    public void awaitEnd() {
        if (begun.get()) {
            var _ = end.join();
        }
    }

    @Override
    public boolean over() {
        return end.isDone();
    }
}
