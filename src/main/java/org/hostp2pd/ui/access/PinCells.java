package org.hostp2pd.ui.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A PIN with a cell for each digit, in groups of four; screen readers read it digit by digit.
final class PinCells {
    private static final int GROUP = 4;
    private static final int GAP = 14;

    private PinCells() {}

    static void show(HBox cells, String digits) {
        List<Node> nodes = new ArrayList<>();
        String plain = digits.replace(" ", "");
        for (int at = 0; at < plain.length(); at++) {
            if (at == GROUP) {
                Region gap = new Region();
                gap.setMinWidth(GAP);
                nodes.add(gap);
            }
            Label cell = new Label(plain.substring(at, at + 1));
            cell.getStyleClass().add("cell");
            nodes.add(cell);
        }
        cells.getChildren().setAll(nodes);
        cells.setAccessibleText(String.join(" ", Arrays.asList(plain.split(""))));
    }
}
