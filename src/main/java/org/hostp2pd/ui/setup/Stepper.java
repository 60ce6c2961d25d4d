package org.hostp2pd.ui.setup;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.setup.Step;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pages, which of them are done, and what was answered there; those lead back.
final class Stepper extends VBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final SetupModel model;
    private final List<Entry> entries = new ArrayList<>();

    Stepper(SetupModel model) {
        this.model = model;
        getStyleClass().add("stepper");
        for (Step step : Step.values()) {
            entries.add(new Entry(step, entries.size() + 1));
        }
        getChildren().setAll(entries);
    }

    void show(Step now) {
        entries.forEach(entry -> entry.show(now));
    }

    /// There is nothing left to do.
    void finish() {
        entries.forEach(entry -> entry.show(true, false));
        entries.forEach(entry -> entry.setFocusTraversable(false));
    }

    private final class Entry extends Button {
        private final Step step;
        private final int number;
        private final StackPane mark = new StackPane();
        private final Label answer = new Label();

        Entry(Step step, int number) {
            this.step = step;
            this.number = number;
            mark.getStyleClass().add("step-mark");
            answer.getStyleClass().add("caption");
            Label title = new Label(model.words().title(step));
            title.getStyleClass().add("step-title");
            VBox words = new VBox(title, answer);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox row = new HBox(12, mark, words);
            row.getStyleClass().add("step-row");
            setGraphic(row);
            getStyleClass().setAll("step");
            setMaxWidth(Double.MAX_VALUE);
            setAccessibleText(title.getText());
            setOnAction(_ -> model.back(step));
        }

        void show(Step now) {
            show(step.compareTo(now) < 0, step == now);
        }

        void show(boolean done, boolean now) {
            pseudoClassStateChanged(DONE, done);
            pseudoClassStateChanged(NOW, now);
            mark.getChildren().setAll(done ? new FontIcon("mdi2c-check") : new Label(String.valueOf(number)));
            answer.setText(done ? model.summary(step) : "");
            answer.setVisible(!answer.getText().isEmpty());
            answer.setManaged(answer.isVisible());
            setFocusTraversable(done);
        }
    }
}
