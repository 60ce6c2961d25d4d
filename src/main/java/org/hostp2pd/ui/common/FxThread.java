package org.hostp2pd.ui.common;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;
import org.tinylog.Logger;

/// The FX thread. The only place where work is handed to it.
public final class FxThread implements Executor {
    private final FutureTask<Boolean> beginning = new FutureTask<>(FxThread::startJavaFx, true);

    /// Begins to start JavaFX, and returns at once: it takes as long as everything else before the first window.
    public void begin() {
        Thread.ofPlatform().name("toolkit").daemon().start(() -> {
            beginning.run();
            if (beginning.state() == Future.State.SUCCESS) {
                FirstNeeds.load();
            }
        });
    }

    /// Starts JavaFX, if need be, and runs the first piece of work on its thread. Once a process.
    ///
    /// @throws UnsupportedOperationException where there is no display, or a library of the system is missing
    public void start(Runnable first) {
        beginning.run();
        try {
            beginning.get();
        } catch (ExecutionException e) {
            throw new UnsupportedOperationException("JavaFX does not start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while JavaFX starts", e);
        }
        execute(first);
    }

    private static void startJavaFx() {
        // JavaFX warns of a class path, which is what the product has.
        java.util.logging.Logger.getLogger("javafx").setLevel(Level.OFF);
        Platform.startup(() ->
                Thread.currentThread().setUncaughtExceptionHandler((_, e) -> Logger.error(e, "the panel failed")));
        Platform.setImplicitExit(false);
    }

    /// Runs it on the FX thread, later. From any thread.
    @Override
    public void execute(Runnable work) {
        Platform.runLater(work);
    }

    /// Tells the feed each second, from now on. @return stops it
    public AutoCloseable everySecond(Feed feed) {
        Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> feed.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        seconds.play();
        return seconds::stop;
    }

    /// Ends JavaFX. From any thread.
    public void end() {
        Platform.exit();
    }
}
