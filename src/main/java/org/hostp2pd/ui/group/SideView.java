package org.hostp2pd.ui.group;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.hostp2pd.ui.common.CodeBox;
import org.hostp2pd.ui.common.PinDigits;
import org.hostp2pd.ui.common.Room;

/// How to get in, beside the stations on a small screen.
final class SideView {
    private static final int HALF = 4;
    private static final int LOW = 440;

    private final GroupModel model;
    private final Runnable showMode;

    @FXML
    private Label method;

    @FXML
    private PinDigits first;

    @FXML
    private PinDigits second;

    @FXML
    private CodeBox code;

    @FXML
    private Label codeText;

    SideView(GroupModel model, Runnable showMode) {
        this.model = model;
        this.showMode = showMode;
    }

    @FXML
    private void initialize() {
        method.textProperty().bind(model.factsProperty().map(model.words()::method));
        first.pinProperty().bind(model.factsProperty().map(it -> part(it.pin(), 0)));
        second.pinProperty().bind(model.factsProperty().map(it -> part(it.pin(), HALF)));
        code.codeProperty().bind(model.secret().code());
        model.secret().code().subscribe(_ -> fit());
        Room.of(code).subscribe(_ -> fit());
    }

    /// The code is left out where it would be too small for a camera.
    private void fit() {
        boolean low = Room.of(code).getValue().height() < LOW;
        boolean there = !low && code.codeProperty().get().isPresent();
        code.setVisible(there);
        code.setManaged(there);
        codeText.setVisible(there);
        codeText.setManaged(there);
    }

    private static String part(String pin, int from) {
        return pin.substring(Math.min(from, pin.length()), Math.min(from + HALF, pin.length()));
    }

    @FXML
    private void letIn() {
        showMode.run();
    }
}
