package org.hostp2pd.ui;

import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.hostp2pd.ui.common.Theme;

/// The full screen with how to connect, over everything else; it stays light meanwhile, and Escape leaves it. On the FX
/// thread.
final class ShowStage {
    private final Stage stage = new Stage();
    private final Scene scene;
    private final WakefulScreen screen = new WakefulScreen();

    /// @param content made with what leaves the screen again
    ShowStage(Function<Runnable, Parent> content, String title) {
        scene = new Scene(content.apply(this::leave));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        stage.setScene(scene);
        stage.setOnShown(_ -> screen.hold());
        stage.setOnHidden(_ -> screen.release());
        stage.setTitle(title);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    }

    void show(Theme theme) {
        theme.on(scene);
        stage.setFullScreen(true);
        stage.show();
        stage.toFront();
    }

    void leave() {
        stage.hide();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F11) {
            event.consume();
            leave();
        }
    }
}
