package org.hostp2pd.ui.access;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the list: whom, the rule, when it was here last, remove.
final class RuleCell extends ListCell<RuleRow> {
    private final Texts texts;
    private final HBox row = new HBox();
    private final FontIcon icon = new FontIcon("mdi2h-help-circle-outline");
    private final Label name = new Label();
    private final Label second = new Label();
    private final RuleBox rule;
    private final Label seen = new Label();
    private final Tooltip whole = new Tooltip();
    private final Button remove = new Button("", new FontIcon("mdi2t-trash-can-outline"));
    private boolean filling;

    RuleCell(RulesModel model, Texts texts, Label seenHead) {

        this.texts = texts;
        rule = new RuleBox(texts, "access.rule.");
        rule.valueProperty().subscribe((_, now) -> {
            if (!filling && getItem() != null) {
                model.rule(getItem().key(), now);
            }
        });
        name.getStyleClass().add("name");
        name.setTooltip(whole);
        seen.getStyleClass().addAll("caption", "column-seen");
        seen.visibleProperty().bind(seenHead.visibleProperty());
        seen.managedProperty().bind(seenHead.managedProperty());
        remove.getStyleClass().addAll("icon", "quiet");
        remove.setOnAction(_ -> {
            // The button goes with the row; Ctrl+Z is heard where the list is.
            getListView().requestFocus();
            model.remove(List.of(getItem()));
        });
        StackPane tile = new StackPane(icon);
        tile.getStyleClass().add("tile");
        VBox words = new VBox(1, name, second);
        words.setMinWidth(0);
        words.setStyle("-fx-alignment: center-left;");
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add("row");
        row.getChildren().addAll(tile, words, rule, seen, remove);
        // The cell is as wide as the list, however long a name is.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(RuleRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        filling = true;
        icon.setIconLiteral(item.icon());
        name.setText(item.title());
        second.setText(item.second());
        second.getStyleClass()
                .setAll(
                        "label",
                        item.key() instanceof RuleKey.Address && !item.nameless() ? "fixed" : "plain",
                        "second");
        whole.setText(item.title());
        rule.setValue(item.rule());
        rule.setAccessibleText(texts.of("access.list.ruleOf", item.title()));
        seen.setText(item.seen());
        remove.setAccessibleText(texts.of("access.list.remove", item.title()));
        remove.setTooltip(new Tooltip(texts.of("access.list.remove", item.title())));
        filling = false;
        setAccessibleText(item.title() + ", " + texts.of("access.rule." + item.rule()));
        setGraphic(row);
    }
}
