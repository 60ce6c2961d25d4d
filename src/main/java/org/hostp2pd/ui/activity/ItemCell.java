package org.hostp2pd.ui.activity;

import static org.hostp2pd.ui.common.Nodes.there;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.Happening.Tone;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the timeline: a day, or one sentence with its reason, and when open the fact as it was recorded.
final class ItemCell extends ListCell<Item> {
    /// What a row has beside its words: its own margins, and a scroll bar.
    private static final double BAR = 48;

    private final ActivityModel model;
    private final Texts texts;
    private final Label day = new Label();
    private final Label time = new Label();
    private final FontIcon icon = new FontIcon();
    private final StackPane mark = new StackPane(icon);
    private final Label headline = words("strong");
    private final Label rest = words("supporting");
    private final Label recorded = words("fixed");
    private final Button only;
    private final Button mend = new Button();
    private final Consumer<Remedy> remedies;
    private final VBox fact;
    private final FontIcon chevron = new FontIcon("mdi2c-chevron-down");
    private final Button more = new Button(null, chevron);
    private final HBox line;

    /// @param remedies does what can be done
    ItemCell(ActivityModel model, Texts texts, Consumer<Remedy> remedies, ObservableValue<? extends Number> width) {
        this.model = model;
        this.remedies = remedies;
        this.texts = texts;
        day.getStyleClass().add("day");
        time.getStyleClass().add("time");
        mark.getStyleClass().add("mark");
        more.getStyleClass().addAll("quiet", "icon");
        more.setOnAction(_ -> toggle());
        only = button("activity.only", "mdi2f-filter-variant");
        Button copy = button("activity.copy", "mdi2c-content-copy");
        copy.setOnAction(_ -> copy());
        Label heard = new Label(texts.of("activity.recorded"));
        heard.getStyleClass().add("caption");
        fact = new VBox(heard, recorded, buttons(mend, copy, only));
        fact.getStyleClass().add("recorded");
        VBox words = new VBox(headline, rest, fact);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(time, mark, words, more);
        line.getStyleClass().add("entry");
        width.subscribe(now -> line.setPrefWidth(now.doubleValue() - BAR));
        line.setMaxWidth(USE_PREF_SIZE);
    }

    private static FlowPane buttons(Button... buttons) {
        FlowPane row = new FlowPane(8, 8, buttons);
        row.setPrefWrapLength(0);
        return row;
    }

    private static Label words(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Button button(String key, String literal) {
        Button button = new Button(texts.of(key), new FontIcon(literal));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    @Override
    protected void updateItem(Item item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (!empty) {
            switch (item) {
                case Item.Day(String text) -> {
                    day.setText(text);
                    setGraphic(day);
                }
                case Item.Entry entry -> show(entry);
            }
        }
    }

    private void show(Item.Entry entry) {
        time.setText(entry.time());
        icon.setIconLiteral(entry.topic().icon());
        mark.getStyleClass().setAll("mark", tone(entry));
        headline.setText(entry.headline());
        rest.setText(entry.rest());
        there(rest, !entry.rest().isEmpty());
        recorded.setText(entry.recorded());
        there(fact, entry.open());
        there(mend, entry.remedy().isPresent());
        entry.remedy().ifPresent(remedy -> {
            mend.setText(texts.of("activity.remedy." + remedy));
            mend.setGraphic(new FontIcon(remedy.icon()));
            mend.setOnAction(_ -> remedies.accept(remedy));
        });
        there(only, entry.device().isPresent());
        only.setOnAction(_ -> model.deviceProperty().set(entry.device()));
        chevron.setIconLiteral(entry.open() ? "mdi2c-chevron-up" : "mdi2c-chevron-down");
        String name = texts.of(entry.open() ? "activity.less" : "activity.more");
        more.setAccessibleText(name);
        more.setTooltip(new Tooltip(name));
        setAccessibleText(entry.time() + " " + entry.headline() + " " + entry.rest());
        setGraphic(line);
    }

    /// Green for who came in, as in the pictures; else by urgency.
    private static String tone(Item.Entry entry) {
        if (entry.tone() == Tone.INFORMATION) {
            return switch (entry.topic()) {
                case JOINED -> "ok";
                case GROUP -> "accent";
                case LEFT, TURNED_AWAY, RECOVERY, SERVICE -> "plain";
            };
        }
        return entry.tone() == Tone.ERROR || entry.topic() == Topic.TURNED_AWAY ? "danger" : "warn";
    }

    /// As high as the words need at their width; a cell by itself asks its content without one.
    @Override
    protected double computePrefHeight(double width) {
        double own = snappedTopInset() + snappedBottomInset();
        return line.equals(getGraphic()) ? line.prefHeight(line.getPrefWidth()) + own : super.computePrefHeight(width);
    }

    /// Opens or closes it.
    void toggle() {
        if (getItem() instanceof Item.Entry entry) {
            model.toggle(entry);
        }
    }

    private void copy() {
        if (getItem() instanceof Item.Entry entry) {
            ClipboardContent content = new ClipboardContent();
            content.putString(entry.whole());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
