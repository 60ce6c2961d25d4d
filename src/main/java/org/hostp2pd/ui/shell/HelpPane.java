package org.hostp2pd.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The words for the screen one is on, and the keys that hold everywhere. Hidden until asked for.
final class HelpPane extends VBox {
    private final Texts texts;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Button close = new Button(null, new FontIcon("mdi2c-close"));
    private Optional<Node> before = Optional.empty();

    HelpPane(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "help");
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.getStyleClass().addAll("icon", "quiet");
        close.setAccessibleText(texts.of("answer.close"));
        close.setTooltip(new Tooltip(texts.of("answer.close")));
        close.setOnAction(_ -> hide());
        HBox head = new HBox(12, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        Label keys = new Label(texts.of("help.keys"));
        keys.getStyleClass().add("supporting");
        getChildren().addAll(head, wrapped(about), wrapped(keys));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setVisible(false);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Shows what the place is for; hides it where it is shown already.
    void toggle(Place place) {
        if (isVisible()) {
            hide();
            return;
        }
        show(place);
        before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        setVisible(true);
        close.requestFocus();
    }

    /// The words for another place, where any are shown.
    void show(Place place) {
        title.setText(texts.of("screen." + place));
        about.setText(texts.of("help." + place));
        setAccessibleText(about.getText());
    }

    private void hide() {
        setVisible(false);
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }
}
