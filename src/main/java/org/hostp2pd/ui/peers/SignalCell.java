package org.hostp2pd.ui.peers;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.hostp2pd.ui.common.SignalBars;

/// How strong it is received: bars, and the number in the tooltip.
final class SignalCell extends TableCell<PeerRow, PeerRow> {
    private final PeersModel model;
    private final SignalBars bars = new SignalBars();
    private final Tooltip number = new Tooltip();

    SignalCell(PeersModel model) {
        this.model = model;
        setTooltip(number);
        model.settledProperty().subscribe(this::tell);
    }

    @Override
    protected void updateItem(PeerRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : bars);
        tell();
    }

    private void tell() {
        if (!isEmpty()) {
            bars.show(model.signal(getItem().device()));
            number.setText(model.strength(getItem().device()));
            setAccessibleText(number.getText());
        }
    }
}
