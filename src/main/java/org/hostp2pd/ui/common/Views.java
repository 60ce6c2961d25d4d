package org.hostp2pd.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads views. The FXML of `GroupView` is `group.fxml` in the folder of its package; `%key` in it is a text.
public final class Views {
    private final Texts texts;

    public Views(Texts texts) {
        this.texts = texts;
    }

    /// @param view the controller, made already
    public Parent load(Object view) {
        FXMLLoader loader = new FXMLLoader(location(view.getClass()), texts.read());
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("FXML of " + view.getClass().getSimpleName(), e);
        }
    }

    private static URL location(Class<?> view) {
        String name = view.getSimpleName().replaceFirst("View$", "").toLowerCase(Locale.ROOT) + ".fxml";
        return Objects.requireNonNull(view.getResource(name), name);
    }
}
