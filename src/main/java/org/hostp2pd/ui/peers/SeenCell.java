package org.hostp2pd.ui.peers;

import javafx.scene.control.TableCell;

/// When it was last heard of.
final class SeenCell extends TableCell<PeerRow, PeerRow> {
    private final PeersModel model;

    SeenCell(PeersModel model) {
        this.model = model;
        getStyleClass().add("peer-seen");
        model.settledProperty().subscribe(this::tell);
    }

    @Override
    protected void updateItem(PeerRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        tell();
    }

    private void tell() {
        if (!isEmpty()) {
            setText(model.ago(getItem().device()));
        }
    }
}
