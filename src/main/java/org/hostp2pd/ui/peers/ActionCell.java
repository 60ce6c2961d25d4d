package org.hostp2pd.ui.peers;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// How to bring it into the group, or that it is blocked: a word and an icon.
final class ActionCell extends TableCell<PeerRow, PeerRow> {
    private final Texts texts;
    private final Button call = new Button();
    private final Label blocked;

    ActionCell(PeersModel model, Texts texts) {
        this.texts = texts;
        blocked = new Label(texts.of("peers.rule.NEVER"), new FontIcon(PeerStep.BLOCK.icon()));
        blocked.getStyleClass().addAll("peer-rule", "danger");
        call.setMinWidth(USE_PREF_SIZE);
        call.setOnAction(_ -> {
            PeerRow row = getItem();
            model.choose(row.device());
            row.call().ifPresent(step -> model.take(step, row.device()));
        });
        getStyleClass().add("peer-action");
        setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(PeerRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        if (empty) {
            return;
        }
        if (row.blocked()) {
            setGraphic(blocked);
        }
        row.call().ifPresent(step -> {
            call.setText(texts.of("peers.short." + step));
            call.setAccessibleText(texts.of("peers.step." + step) + ": " + row.name());
            setGraphic(call);
        });
    }
}
