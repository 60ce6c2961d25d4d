package org.hostp2pd.ui.common;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javafx.fxml.FXMLLoader;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tinylog.Logger;

/// What the first window needs and need not wait for the FX thread: the fonts, that of the icons too, and what reads
/// views.
final class FirstNeeds {
    private static final String VIEW = "<?import javafx.scene.layout.HBox?><HBox spacing=\"2\"/>";

    private FirstNeeds() {}

    /// Loads it, so that the FX thread finds it. On any thread, once JavaFX has started. What fails fails there
    /// again, and is told there.
    static void load() {
        try {
            new FontIcon("mdi2a-access-point");
            new FXMLLoader().load(new ByteArrayInputStream(VIEW.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException e) {
            Logger.debug(e, "nothing is loaded ahead");
        }
    }
}
