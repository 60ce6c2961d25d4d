package org.hostp2pd.ui.group;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

/// A cell whose nodes are made once and then show one row after another.
final class RowCell extends TableCell<StationRow, StationRow> {
    private final Node content;
    private final Consumer<StationRow> show;

    /// @param show brings the content to a row
    RowCell(Node content, Consumer<StationRow> show) {
        this.content = content;
        this.show = show;
    }

    @Override
    protected void updateItem(StationRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : content);
        if (!empty && row != null) {
            show.accept(row);
        }
    }
}
