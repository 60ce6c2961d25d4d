package org.hostp2pd.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sentence about what was done or was not, until somebody closes it.
public final class NewsBar extends HBox {
    private final Label text = new Label();

    /// @param forget what closes it does
    public NewsBar(Texts texts, Runnable forget) {
        Button close = new Button("", new FontIcon("mdi2c-close"));
        close.getStyleClass().addAll("icon", "quiet");
        close.setAccessibleText(texts.of("answer.close"));
        close.setTooltip(new Tooltip(texts.of("answer.close")));
        close.setOnAction(_ -> forget.run());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, close);
        getStyleClass().add("news");
        show("");
    }

    /// @param what empty for nothing
    public void show(String what) {
        text.setText(what);
        setVisible(!what.isEmpty());
        setManaged(!what.isEmpty());
    }
}
