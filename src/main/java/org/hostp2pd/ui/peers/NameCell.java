package org.hostp2pd.ui.peers;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// Who it is: icon, name, kind. Elided where there is no room; the whole name is in the tooltip.
final class NameCell extends TableCell<PeerRow, PeerRow> {
    private static final double FADED = 0.45;

    private final PeersModel model;
    private final Texts texts;
    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label kind = new Label();
    private final FontIcon allowed = new FontIcon(PeerStep.ALLOW.icon());
    private final Tooltip whole = new Tooltip();
    private final HBox content;

    NameCell(PeersModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        StackPane tile = new StackPane(icon);
        tile.getStyleClass().add("tile");
        name.getStyleClass().add("strong");
        allowed.getStyleClass().add("peer-allowed");
        name.setContentDisplay(ContentDisplay.RIGHT);
        kind.getStyleClass().add("caption");
        VBox words = new VBox(name, kind);
        words.setAlignment(Pos.CENTER_LEFT);
        content = new HBox(tile, words);
        content.getStyleClass().add("peer-name");
        model.settledProperty().subscribe(this::fade);
    }

    @Override
    protected void updateItem(PeerRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        icon.setIconLiteral(row.icon());
        name.setText(row.name());
        kind.setText(row.kind());
        boolean always = row.rule().equals(Optional.of(Rule.ALWAYS));
        name.setGraphic(always ? allowed : null);
        setAccessibleText(always ? row.name() + ", " + texts.of("peers.rule.ALWAYS") : row.name());
        whole.setText(row.name() + "\n" + row.device());
        setTooltip(whole);
        setGraphic(content);
        fade();
    }

    private void fade() {
        if (!isEmpty()) {
            icon.setOpacity(model.faded(getItem().device()) ? FADED : 1);
        }
    }
}
