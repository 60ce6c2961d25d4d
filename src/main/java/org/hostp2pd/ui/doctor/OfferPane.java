package org.hostp2pd.ui.doctor;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hostp2pd.setup.Difference;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.ui.common.DifferenceList;
import org.hostp2pd.ui.common.PlanNotes;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// What will be done about a finding, before it is done: every line of every file, and every command.
final class OfferPane extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int MOST_ROWS = 14;
    private static final double ROW = 20;

    private final MendModel model;
    private final Texts texts;
    private final Label below = new Label();
    private final VBox shown = new VBox(10);
    private final Button now;
    private String hint = "";

    OfferPane(MendModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("mending");
        now = new Button(texts.of("doctor.mend.now"), new FontIcon("mdi2w-wrench-outline"));
        now.getStyleClass().addAll("primary", "now");
        now.setOnAction(_ -> model.apply());
        Button cancel = new Button(texts.of("doctor.mend.cancel"));
        cancel.setOnAction(_ -> model.close());
        model.asked().ifPresent(this::ask);
        getChildren().addAll(shown, MendPane.buttons(now, cancel));
        reread();
    }

    private void ask(MendModel.Asked asked) {
        TextField field = asked.secret() ? new PasswordField() : new TextField();
        Label label = new Label(asked.label());
        label.getStyleClass().add("strong");
        label.setLabelFor(field);
        field.setAccessibleText(asked.label());
        field.setText(model.answer());
        below.getStyleClass().add("below");
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        hint = asked.hint();
        field.textProperty().subscribe((_, typed) -> {
            model.answer(typed);
            reread();
        });
        getChildren().add(new VBox(6, label, field, below));
    }

    private void reread() {
        Optional<String> problem = model.problem();
        below.setText(problem.orElse(hint));
        below.pseudoClassStateChanged(WRONG, problem.isPresent());
        Optional<Plan> plan = model.plan();
        now.setDisable(plan.filter(it -> it.possible() && !it.empty()).isEmpty());
        plan.ifPresent(this::show);
    }

    private void show(Plan plan) {
        Label will = new Label(texts.of("doctor.mend.will"));
        will.getStyleClass().add("strong");
        if (plan.empty()) {
            shown.getChildren()
                    .setAll(PlanNotes.note("mdi2i-information-outline", texts.of("doctor.mend.nothing"), "note"));
            return;
        }
        shown.getChildren().setAll(will);
        plan.differences().forEach(this::file);
        shown.getChildren().addAll(new PlanNotes(texts, model.words()).of(plan));
    }

    private void file(Difference difference) {
        Label path = new Label(difference.made() ? texts.of("setup.newFile", difference.path()) : difference.path());
        path.getStyleClass().addAll("fixed", "supporting");
        DifferenceList list = new DifferenceList(texts);
        list.show(List.of(difference));
        list.setFocusTraversable(false);
        double height = Math.min(MOST_ROWS, difference.rows().size()) * ROW + 14;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        VBox box = new VBox(list);
        box.getStyleClass().add("changed");
        shown.getChildren().addAll(path, box);
    }
}
