package org.hostp2pd.ui.doctor;

import static org.hostp2pd.ui.doctor.FindingCard.wrapped;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was mended: whether the doctor still sees it, and a way back.
final class DoneCard extends HBox {
    private final Mend.Done what;
    private final MendModel model;
    private final Texts texts;
    private final VBox progress = new VBox();

    /// @param title of the finding as it was
    /// @param report what the doctor sees now; empty while it looks
    DoneCard(Mend.Done what, String title, Optional<Report> report, MendModel model, Texts texts) {
        this.what = what;
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("card", "finding", "done");
        boolean still = report.stream()
                .flatMap(it -> it.findings().stream())
                .anyMatch(it -> it.symptom() == what.finding().symptom());
        StackPane sign = new StackPane(new FontIcon(still ? "mdi2a-alert-outline" : "mdi2c-check"));
        sign.getStyleClass().addAll("tile", still ? "warn" : "ok");
        String said = report.isEmpty() ? "checking" : still ? "still" : "gone";
        progress.getStyleClass().add("mending");
        VBox all =
                new VBox(wrapped(title, "strong"), wrapped(texts.of("doctor.mended." + said), "part-text"), progress);
        all.getStyleClass().add("parts");
        HBox.setHgrow(all, Priority.ALWAYS);
        getChildren().addAll(sign, all);
    }

    /// Shows the button, or how far the undoing is.
    void show(Mend stage) {
        if (stage.of(what.finding()) && stage instanceof Mend.Working(var _, boolean undoing, List<String> told)) {
            progress.getChildren().setAll(undoing ? MendPane.working(true, told, texts) : List.<Node>of());
        } else {
            progress.getChildren().setAll(way());
        }
        if (stage.of(what.finding()) && stage instanceof Mend.Failed(var _, List<String> why)) {
            why.forEach(each -> progress.getChildren().add(wrapped(each, "part-text")));
        }
    }

    private Node way() {
        Button undo = new Button(
                texts.of(model.changed(what) ? "setup.anyway" : "doctor.mended.undo"), new FontIcon("mdi2u-undo"));
        undo.getStyleClass().add("undo-mend");
        undo.setDisable(model.busy() || !model.undoable(what));
        undo.setOnAction(_ -> model.undo(what));
        Label later = new Label(model.undoable(what) ? "" : texts.of("doctor.mended.later"));
        later.getStyleClass().add("supporting");
        return MendPane.buttons(undo, later);
    }
}
