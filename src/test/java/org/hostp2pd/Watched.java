package org.hostp2pd;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.hostp2pd.cli.Front;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.service.Voice;
import org.hostp2pd.ui.common.FxThread;

/// The panel as it is, with somebody who looks at its window in each frame.
///
/// @param look on the FX thread; whether to go on looking
record Watched(Predicate<Scene> look, PanelFront panel) implements Front {
    Watched(Predicate<Scene> look) {
        this(look, new PanelFront());
    }

    @Override
    public boolean possible() {
        return panel.possible();
    }

    @Override
    public void prepare() {
        panel.prepare();
    }

    @Override
    public OptionalInt run(Stage stage) {
        return panel.run(new Stage(
                stage.launch(),
                stage.logging(),
                new Beginning(stage.terminal(), new Eyes(look), new AtomicBoolean()),
                stage.preferences(),
                stage.simulation(),
                stage.fullScreen()));
    }

    /// With the first state the window is on its way.
    private record Beginning(Voice terminal, Eyes eyes, AtomicBoolean begun) implements Voice {
        @Override
        public String say(Notice notice) {
            return terminal.say(notice);
        }

        @Override
        public String say(ServiceNotice notice) {
            return terminal.say(notice);
        }

        @Override
        public void see(State state) {
            terminal.see(state);
            if (!begun.getAndSet(true)) {
                new FxThread().execute(eyes);
            }
        }
    }

    /// Begins on the FX thread. Nothing here is what the JVM writes a class for first: that would be counted as the
    /// panel's.
    private static final class Eyes implements Runnable {
        private final Predicate<Scene> look;
        private final Frame frame = new Frame(this);
        private boolean begun;
        private boolean looking = true;

        Eyes(Predicate<Scene> look) {
            this.look = look;
        }

        /// After each frame, not in it: no picture can be taken there.
        @Override
        public void run() {
            for (Window window : List.copyOf(Window.getWindows())) {
                if (looking && window.getScene() != null) {
                    begin(window.getScene());
                    looking = look.test(window.getScene());
                }
            }
            if (looking) {
                Platform.requestNextPulse();
            }
        }

        private void begin(Scene scene) {
            if (!begun) {
                begun = true;
                scene.addPostLayoutPulseListener(frame);
            }
        }
    }

    private record Frame(Eyes eyes) implements Runnable {
        @Override
        public void run() {
            new FxThread().execute(eyes);
        }
    }
}
