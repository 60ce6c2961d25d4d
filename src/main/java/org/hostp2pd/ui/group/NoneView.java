package org.hostp2pd.ui.group;

import static org.hostp2pd.ui.common.Nodes.there;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// There is no group.
final class NoneView {
    private final GroupModel model;
    private final Texts texts;
    private final Runnable doctor;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private FontIcon icon;

    @FXML
    private Label title;

    @FXML
    private Label sentence;

    @FXML
    private Button start;

    @FXML
    private Button ask;

    /// @param doctor has the doctor look
    NoneView(GroupModel model, Texts texts, Runnable doctor) {
        this.model = model;
        this.texts = texts;
        this.doctor = doctor;
    }

    @FXML
    private void initialize() {
        model.factsProperty().map(GroupFacts::phase).subscribe(this::show);
    }

    private void show(GroupFacts.Phase phase) {
        boolean working = phase == GroupFacts.Phase.BUSY;
        there(busy, working);
        there(icon, !working);
        there(start, phase == GroupFacts.Phase.NONE || phase == GroupFacts.Phase.STOPPED);
        there(ask, phase == GroupFacts.Phase.GONE);
        icon.setIconLiteral(phase == GroupFacts.Phase.GONE ? "mdi2l-lan-disconnect" : "mdi2a-access-point-off");
        if (phase != GroupFacts.Phase.UP) {
            title.setText(texts.of("group.none." + phase));
            sentence.setText(texts.of("group.noneHow." + phase));
        }
    }

    @FXML
    private void ask() {
        doctor.run();
    }

    @FXML
    private void start() {
        model.start();
    }
}
