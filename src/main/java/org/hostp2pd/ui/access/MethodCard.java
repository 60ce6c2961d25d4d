package org.hostp2pd.ui.access;

import static org.hostp2pd.ui.common.Nodes.there;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One of several ways in, of which one is picked.
final class MethodCard extends ToggleButton {
    private static final double SIDES = 34;
    private static final double TILE = 34 + 14;
    private static final double BESIDE_TEXT = SIDES + 14 + 18;

    private final HBox head = new HBox(8);
    private final Label name;
    private final String title;
    private final Label text;
    private final StackPane tile;
    private String shortTitle;

    MethodCard(String icon, String title, String text) {
        this.text = new Label(text);
        this.title = title;
        shortTitle = title;
        name = new Label(title);
        name.getStyleClass().add("title");
        this.text.getStyleClass().add("supporting");
        this.text.setWrapText(true);
        head.getChildren().add(name);
        tile = new StackPane(new FontIcon(icon));
        tile.getStyleClass().add("tile");
        VBox words = new VBox(2, head, this.text);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox all = new HBox(14, tile, words, mark());
        all.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        all.setMinWidth(0);
        setGraphic(all);
        getStyleClass().setAll("method");
        setText(title);
        setAccessibleText(title + ". " + text);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setMinWidth(0);
        setPrefWidth(340);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Its text takes as many lines as it needs, which the skin of a button does not know.
    @Override
    protected double computePrefHeight(double width) {
        double laid = getWidth() > 0 ? getWidth() : getPrefWidth();
        double room = width < 0 ? laid : width;
        double beside = BESIDE_TEXT + (tile.isManaged() ? TILE : 0);
        double words = head.prefHeight(room - beside) + (text.isManaged() ? 2 + text.prefHeight(room - beside) : 0);
        return snappedTopInset() + snappedBottomInset() + Math.max(SIDES, words);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private FontIcon mark() {
        FontIcon mark = new FontIcon();
        mark.getStyleClass().add("mark");
        selectedProperty()
                .subscribe(chosen ->
                        mark.setIconLiteral(chosen ? "mdi2c-check-circle" : "mdi2c-checkbox-blank-circle-outline"));
        return mark;
    }

    /// Says something good of it.
    void chip(String word) {
        Label chip = new Label(word);
        chip.getStyleClass().addAll("chip", "ok");
        head.getChildren().add(chip);
    }

    /// Its name where there is little room.
    void inShort(String words) {
        shortTitle = words;
    }

    /// Where there is little room, its name is enough.
    void brief(boolean brief) {
        head.getChildren().forEach(node -> there(node, !brief || node.equals(name)));
        name.setWrapText(brief);
        name.setText(brief ? shortTitle : title);
        there(tile, !brief);
        there(text, !brief);
    }
}
