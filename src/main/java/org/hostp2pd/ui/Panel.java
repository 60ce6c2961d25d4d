package org.hostp2pd.ui;

import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.stage.Stage;
import org.hostp2pd.ui.common.AnsweredOnFx;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.FxThread;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Preferences;

/// The panel: one window over one engine. [#open] once; [#feed] may be fed from any thread at any time.
public final class Panel {
    private final Host host;
    private final Function<Locale, Happening.Words> words;
    private final Preferences preferences;
    private final FxThread fx;
    private final Feed feed;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    /// @param fx    may have begun to start
    /// @param words those that it shares with the command line, by language
    public Panel(FxThread fx, Host host, Function<Locale, Happening.Words> words, Preferences preferences) {
        this.fx = fx;
        this.host = new AnsweredOnFx(host, fx);
        feed = new Feed(fx, InstantSource.system());
        this.words = words;
        this.preferences = preferences;
    }

    /// Where the engine's states and what happens go.
    public Feed feed() {
        return feed;
    }

    /// Starts JavaFX and shows the window. Returns when JavaFX has begun, not when the window is there.
    ///
    /// @param fullScreen whether how to connect fills the screen at once
    /// @throws UnsupportedOperationException where there is no display, or a library of the system is missing
    public void open(boolean fullScreen) {
        fx.start(() -> {
            Stage stage = new Stage();
            Window window = new Window(stage, host, feed, words, preferences);
            window.show();
            stage.setOnHidden(_ -> closed.complete(null));
            var _ = fx.everySecond(feed);
            if (fullScreen) {
                window.showMode();
            }
        });
    }

    /// Completes, on the FX thread, when somebody has closed the window.
    public CompletableFuture<Void> closed() {
        return closed;
    }

    /// Ends JavaFX.
    public void end() {
        fx.end();
    }
}
