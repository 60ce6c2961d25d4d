package org.hostp2pd.ui.group;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// What a person is asked before it is done.
final class QuestionView {
    private final GroupModel model;

    @FXML
    private Label title;

    @FXML
    private Label sentence;

    @FXML
    private Button yes;

    QuestionView(GroupModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.questionProperty().subscribe(asked -> asked.ifPresent(this::show));
    }

    private void show(Question asked) {
        title.setText(asked.title());
        sentence.setText(asked.sentence());
        yes.setText(asked.verb());
        yes.requestFocus();
    }

    @FXML
    private void confirm() {
        model.confirm();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }
}
