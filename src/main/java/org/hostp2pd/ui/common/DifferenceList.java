package org.hostp2pd.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.hostp2pd.setup.Difference;
import org.hostp2pd.setup.Difference.Mark;
import org.jspecify.annotations.Nullable;

/// What becomes of the files, line by line, without what is secret. On the FX thread.
public final class DifferenceList extends ListView<DifferenceList.Line> {
    private final Texts texts;

    /// A line of it.
    public sealed interface Line {
        /// Another file begins. @param made whether there is none yet
        record Head(String path, boolean made) implements Line {}

        /// A line of a file.
        record Body(Difference.Row row) implements Line {}
    }

    public DifferenceList(Texts texts) {
        this.texts = texts;
        getStyleClass().add("difference");
        setCellFactory(_ -> new Cell());
    }

    /// Shows these; the path only where there are several.
    public void show(List<Difference> differences) {
        getItems()
                .setAll(differences.stream()
                        .flatMap(each -> Stream.concat(
                                differences.size() > 1
                                        ? Stream.of(new Line.Head(each.path(), each.made()))
                                        : Stream.<Line>of(),
                                each.rows().stream().map(Line.Body::new)))
                        .toList());
    }

    private final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("new", "gone", "gap", "same", "head");
            setText(null);
            setGraphic(null);
            switch (line) {
                case Line.Head(String path, boolean made) -> {
                    getStyleClass().add("head");
                    setText(made ? texts.of("setup.newFile", path) : path);
                }
                case Line.Body(var row) -> {
                    getStyleClass().add(row.mark().name().toLowerCase(Locale.ROOT));
                    setGraphic(row(row));
                }
                case null -> {}
            }
        }

        private HBox row(Difference.Row row) {
            Label number = label(row.mark() == Mark.GAP ? "" : String.valueOf(row.number()), "line-number");
            Label sign = label(
                    switch (row.mark()) {
                        case NEW -> "+";
                        case GONE -> "−";
                        case SAME -> "";
                        case GAP -> "…";
                    },
                    "line-sign");
            return new HBox(number, sign, label(row.text().replace("\t", "    "), "line-text"));
        }

        private static Label label(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().addAll("fixed", style);
            return label;
        }
    }
}
