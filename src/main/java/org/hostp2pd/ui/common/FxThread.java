package org.hostp2pd.ui.common;

import java.util.concurrent.Executor;
import java.util.logging.Level;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;
import org.tinylog.Logger;

/// The FX thread. The only place where work is handed to it.
public final class FxThread implements Executor {
    /// Starts JavaFX and runs the first piece of work on its thread. Once a process.
    ///
    /// @throws UnsupportedOperationException where there is no display
    /// @throws UnsatisfiedLinkError          where a library of the system is missing
    public void start(Runnable first) {
        // JavaFX warns of a class path, which is what the product has.
        java.util.logging.Logger.getLogger("javafx").setLevel(Level.OFF);
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> Logger.error(e, "the panel failed"));
            first.run();
        });
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
