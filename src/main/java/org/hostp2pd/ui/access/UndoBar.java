package org.hostp2pd.ui.access;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says what was done and takes it back, for eight seconds; a line shows the rest. It stays while somebody hovers over
/// it or has it focused.
final class UndoBar extends VBox {
    private static final Duration SHOWN = Duration.seconds(8);

    private final Label text = new Label();
    private final Region rest = new Region();
    private final Timeline time = new Timeline();

    UndoBar(Texts texts, Runnable undo, Runnable forget) {
        Button back = new Button(texts.of("access.undo"));
        back.setTooltip(new Tooltip(texts.of("access.undo.hint")));
        back.setOnAction(_ -> undo.run());
        Button close = new Button("", new FontIcon("mdi2c-close"));
        close.getStyleClass().add("icon");
        close.setAccessibleText(texts.of("access.undo.close"));
        close.setTooltip(new Tooltip(texts.of("access.undo.close")));
        close.setOnAction(_ -> forget.run());
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text, back, close);
        row.getStyleClass().add("undo-row");
        rest.getStyleClass().add("undo-rest");
        StackPane line = new StackPane(rest);
        line.setStyle("-fx-alignment: center-left;");
        getChildren().addAll(row, line);
        getStyleClass().add("undo");
        time.setOnFinished(_ -> forget.run());
        hoverProperty().subscribe(this::pause);
        focusWithinProperty().subscribe(this::pause);
        show("");
    }

    private void pause() {
        if (isHover() || isFocusWithin()) {
            time.pause();
        } else if (time.getStatus() == Animation.Status.PAUSED) {
            time.play();
        }
    }

    /// @param what empty for nothing
    void show(String what) {
        setVisible(!what.isEmpty());
        setManaged(!what.isEmpty());
        time.stop();
        if (!what.isEmpty()) {
            text.setText(what);
            text.setTooltip(new Tooltip(what));
            time.getKeyFrames().setAll(new KeyFrame(SHOWN, new KeyValue(rest.maxWidthProperty(), 0)));
            rest.setMaxWidth(Math.max(getWidth(), 1) * 1.0);
            time.playFromStart();
            pause();
        }
    }
}
