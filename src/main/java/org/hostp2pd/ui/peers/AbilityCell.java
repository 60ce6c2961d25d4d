package org.hostp2pd.ui.peers;

import static org.hostp2pd.ui.common.Nodes.there;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// What it can do, as chips.
final class AbilityCell extends TableCell<PeerRow, PeerRow> {
    private final Label pin;
    private final Label button;
    private final Label owner;
    private final HBox content;

    AbilityCell(Texts texts) {
        pin = chip(texts.of("peers.chip.pin"));
        button = chip(texts.of("peers.chip.button"));
        owner = chip(texts.of("peers.chip.owner"));
        owner.getStyleClass().add("accent");
        owner.setGraphic(new FontIcon("mdi2c-crown-outline"));
        content = new HBox(pin, button, owner);
        content.getStyleClass().add("peer-chips");
    }

    private static Label chip(String text) {
        Label chip = new Label(text);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    @Override
    protected void updateItem(PeerRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : content);
        if (!empty) {
            there(pin, row.pin());
            there(button, row.button());
            there(owner, row.owner());
        }
    }
}
