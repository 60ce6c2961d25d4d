package org.hostp2pd.ui.setup;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hostp2pd.setup.Question;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// A question with its answer, and under it what may be answered or what is wrong with it.
final class FieldRow extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Field field;
    private final SetupModel model;
    private final Input input;
    private final Label beside = new Label();
    private final Label below = new Label();

    FieldRow(Field field, SetupModel model, Texts texts) {
        this.field = field;
        this.model = model;
        Input made = Input.of(field, answer -> model.answer(field.question(), answer));
        input = field.question() == Question.PASSPHRASE
                ? made.with("mdi2r-refresh", texts.of("setup.makeOne"), model::makePassphrase)
                : made;
        getStyleClass().add("field");
        input.node().setAccessibleText(field.label());
        below.getStyleClass().add("below");
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        getChildren().add(head());
        if (field.shape() != Field.Shape.SWITCH) {
            getChildren().add(input.node());
        }
        getChildren().add(below);
        reread();
    }

    private HBox head() {
        Label label = new Label(field.label());
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        label.setLabelFor(input.node());
        beside.getStyleClass().add("caption");
        beside.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(8, label, between, beside);
        if (field.shape() == Field.Shape.SWITCH) {
            head.getChildren().add(input.node());
        }
        return head;
    }

    /// Shows the answer as it is now.
    void reread() {
        input.show().accept(model.value(field.question()));
        beside.setText(model.beside(field.question()));
        boolean wrong = model.problem(field.question()).isPresent();
        below.setText(model.problem(field.question()).orElse(field.hint()));
        below.setGraphic(wrong ? new FontIcon("mdi2a-alert-circle") : null);
        below.setVisible(!below.getText().isEmpty());
        below.setManaged(below.isVisible());
        pseudoClassStateChanged(WRONG, wrong);
    }
}
