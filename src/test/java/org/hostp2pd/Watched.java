package org.hostp2pd;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
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
record Watched(Predicate<Scene> look) implements Front {
    @Override
    public boolean possible() {
        return new PanelFront().possible();
    }

    @Override
    public OptionalInt run(Stage stage) {
        return new PanelFront()
                .run(new Stage(
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
                new FxThread().execute(eyes::start);
            }
        }
    }

    private static final class Eyes extends AnimationTimer {
        private final Predicate<Scene> look;
        private boolean looking = true;

        Eyes(Predicate<Scene> look) {
            this.look = look;
        }

        /// Not in the frame itself, in which no picture can be taken.
        @Override
        public void handle(long now) {
            new FxThread().execute(this::look);
        }

        private void look() {
            for (Window window : Window.getWindows()) {
                if (looking && window.getScene() != null && !look.test(window.getScene())) {
                    looking = false;
                    stop();
                }
            }
        }
    }
}
