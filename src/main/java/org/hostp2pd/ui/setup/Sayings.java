package org.hostp2pd.ui.setup;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// How far it is while nothing is asked.
record Sayings(Texts texts) {
    List<Node> of(Stage stage) {
        return switch (stage) {
            case Stage.Away _, Stage.Asking _ -> List.of();
            case Stage.Looking _ -> List.of(turning(texts.of("setup.looking"), "page-title"));
            case Stage.Working(boolean undoing, List<String> told) -> working(undoing, told);
            case Stage.Ended(boolean well, String title, List<String> said, boolean undoable) ->
                ended(well, title, said, undoable);
        };
    }

    private List<Node> working(boolean undoing, List<String> told) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(turning(texts.of(undoing ? "setup.undoing" : "setup.applying"), "page-title"));
        told.forEach(each -> nodes.add(row(new FontIcon("mdi2c-check"), each, "done")));
        return nodes;
    }

    private List<Node> ended(boolean well, String title, List<String> said, boolean undoable) {
        List<Node> nodes = new ArrayList<>();
        FontIcon icon = new FontIcon(well ? "mdi2c-check-circle-outline" : "mdi2a-alert-circle-outline");
        icon.getStyleClass().add(well ? "well" : "badly");
        HBox head = new HBox(12, icon, label(title, "page-title"));
        nodes.add(head);
        if (undoable && !well) {
            nodes.add(differences(said));
        } else {
            said.forEach(line -> nodes.add(label(line, "said")));
        }
        if (well && undoable) {
            nodes.add(label(texts.of("setup.undoable"), "supporting"));
        }
        return nodes;
    }

    /// As long as they are, the buttons below stay to be seen.
    private static TextArea differences(List<String> said) {
        TextArea lines = new TextArea(String.join("\n", said));
        lines.setEditable(false);
        lines.getStyleClass().add("fixed");
        return lines;
    }

    private static Node turning(String text, String style) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setPrefSize(20, 20);
        turning.setMinSize(20, 20);
        return row(turning, text, style);
    }

    private static Node row(Node sign, String text, String style) {
        HBox row = new HBox(12, sign, label(text, style));
        row.getStyleClass().add("working");
        return row;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(VBox.USE_PREF_SIZE);
        return label;
    }
}
