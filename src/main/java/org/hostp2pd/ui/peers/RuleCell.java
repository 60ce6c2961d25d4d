package org.hostp2pd.ui.peers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a rule says of it: a word and an icon; nothing where no rule names it.
final class RuleCell extends TableCell<PeerRow, PeerRow> {
    private final Texts texts;
    private final Label word = new Label();
    private final FontIcon icon = new FontIcon();

    RuleCell(Texts texts) {
        this.texts = texts;
        word.setGraphic(icon);
        setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(PeerRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        if (!empty) {
            row.rule().ifPresent(this::show);
        }
    }

    private void show(Rule rule) {
        word.setText(texts.of("peers.rule." + rule));
        word.getStyleClass().setAll("label", "peer-rule", rule == Rule.NEVER ? "danger" : "ok");
        icon.setIconLiteral(
                switch (rule) {
                    case ALWAYS -> PeerStep.ALLOW.icon();
                    case ASK -> "mdi2h-help-circle-outline";
                    case NEVER -> PeerStep.BLOCK.icon();
                });
        setGraphic(word);
    }
}
