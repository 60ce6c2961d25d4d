package org.hostp2pd.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hostp2pd.setup.Act;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Remark;
import org.hostp2pd.setup.SetupWords;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is to be known before a plan is carried out: remarks, and every command. On the FX thread.
public record PlanNotes(Texts texts, SetupWords words) {
    /// The nodes, to be shown one under the other.
    public List<Node> of(Plan plan) {
        List<Node> nodes = new ArrayList<>();
        for (Remark remark : plan.remarks()) {
            nodes.add(
                    remark.stops()
                            ? note("mdi2c-close-circle-outline", words.of(remark), "stops")
                            : note("mdi2a-alert-outline", words.of(remark), "minds"));
        }
        if (plan.empty()) {
            nodes.add(note("mdi2c-check-circle-outline", texts.of("setup.nothing"), "note"));
        }
        if (!plan.acts().isEmpty()) {
            if (!plan.changes().isEmpty() || !plan.hidden().isEmpty()) {
                nodes.add(heading(texts.of("setup.commands")));
            }
            plan.acts().forEach(act -> nodes.add(command(act)));
        }
        return nodes;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("strong");
        return heading;
    }

    private VBox command(Act act) {
        Label line = new Label(act.line());
        line.getStyleClass().addAll("fixed", "command");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        Label meaning = new Label(words.of(act));
        meaning.getStyleClass().add("supporting");
        meaning.setWrapText(true);
        return new VBox(4, line, meaning);
    }

    /// A sentence with its icon. @param style what it is: `note`, `minds` or `stops`
    public static Node note(String icon, String text, String style) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(VBox.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox note = new HBox(10, new FontIcon(icon), words);
        note.getStyleClass().addAll("remark", style);
        return note;
    }
}
