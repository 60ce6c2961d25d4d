package org.hostp2pd.ui.settings;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where a list is written with an entry in each line: as high as it needs to be. The tabulator leaves it, as it leaves
/// every other field; YAML knows none.
final class LinesField extends TextArea {
    private static final int LEAST = 2;
    private static final int MOST = 9;

    /// @param example what is seen while nothing is written
    LinesField(String example) {
        getStyleClass().add("lines");
        setPromptText(example);
        textProperty().subscribe(text -> setPrefRowCount(rows(text.isEmpty() ? example : text)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    private static int rows(String text) {
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return Math.clamp(lines, LEAST, MOST);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
