package org.hostp2pd.ui.group;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.hostp2pd.ui.common.Texts;

/// Nobody is in yet: the three steps in words, where there is no room to draw them.
final class BriefView {
    private final GroupModel model;
    private final Texts texts;

    @FXML
    private Label open;

    @FXML
    private Label choose;

    @FXML
    private Label last;

    BriefView(GroupModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        open.setText(numbered(1, texts.of("group.step.open")));
        model.factsProperty().subscribe(facts -> {
            choose.setText(numbered(2, texts.of("group.step.choose", facts.name())));
            last.setText(numbered(3, texts.of(facts.button() ? "group.step.button" : "group.step.type")));
        });
    }

    private String numbered(int number, String step) {
        return texts.of("group.step.numbered", number, step);
    }
}
