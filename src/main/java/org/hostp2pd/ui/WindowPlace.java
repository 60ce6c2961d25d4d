package org.hostp2pd.ui;

import java.util.OptionalDouble;
import javafx.collections.ObservableList;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.hostp2pd.ui.common.Preferences;

/// Where the window was and how large, when somebody closed it.
final class WindowPlace {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;

    private final Stage stage;
    private final Preferences preferences;

    WindowPlace(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    /// The same place again, if a screen is still there; a screen that is too small is filled.
    void restore() {
        stage.setWidth(preferences.number("width").orElse(WIDTH));
        stage.setHeight(preferences.number("height").orElse(HEIGHT));
        OptionalDouble x = preferences.number("x");
        OptionalDouble y = preferences.number("y");
        if (x.isPresent() && y.isPresent() && onScreen(x.getAsDouble(), y.getAsDouble())) {
            stage.setX(x.getAsDouble());
            stage.setY(y.getAsDouble());
        }
        double height = Screen.getPrimary().getVisualBounds().getHeight();
        stage.setMaximized(preferences.text("maximized").isPresent() || height < HEIGHT);
    }

    private static boolean onScreen(double x, double y) {
        ObservableList<Screen> screens = Screen.getScreensForRectangle(x, y, WIDTH / 2, HEIGHT / 2);
        return !screens.isEmpty();
    }

    void keep() {
        if (!stage.isMaximized()) {
            preferences.keep("x", stage.getX());
            preferences.keep("y", stage.getY());
            preferences.keep("width", stage.getWidth());
            preferences.keep("height", stage.getHeight());
        }
        preferences.save();
    }
}
