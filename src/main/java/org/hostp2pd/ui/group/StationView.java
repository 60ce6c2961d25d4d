package org.hostp2pd.ui.group;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything about one station.
final class StationView {
    private final GroupModel model;
    private final GroupWords words;
    private final SpeedLines lines = new SpeedLines();

    @FXML
    private FontIcon icon;

    @FXML
    private Label name;

    @FXML
    private Label about;

    @FXML
    private Label device;

    @FXML
    private Label station;

    @FXML
    private Label ip;

    @FXML
    private Label since;

    @FXML
    private Label signal;

    @FXML
    private Label bytes;

    @FXML
    private StackPane chart;

    @FXML
    private TextField nickname;

    @FXML
    private Label answer;

    StationView(GroupModel model) {
        this.model = model;
        words = model.words();
    }

    @FXML
    private void initialize() {
        chart.getChildren().add(lines);
        answer.textProperty().bind(model.answerProperty());
        answer.visibleProperty().bind(model.answerProperty().isNotEmpty());
        answer.managedProperty().bind(answer.visibleProperty());
        model.openedProperty().subscribe((before, row) -> {
            row.ifPresent(this::show);
            if (before.isEmpty()) {
                begin();
            }
        });
        begin();
    }

    /// Only at the beginning: what is being typed is not overwritten.
    private void begin() {
        model.openedProperty().get().ifPresent(row -> {
            show(row);
            nickname.setText(row.nickname());
        });
    }

    private void show(StationRow row) {
        icon.setIconLiteral(row.icon());
        name.setText(row.name());
        about.setText(words.about(row));
        device.setText(row.device().toString());
        station.setText(row.station().toString());
        ip.setText(words.ip(row));
        since.setText(words.since(row));
        signal.setText(words.signalOrNone(row));
        bytes.setText(words.bytes(row));
        lines.show(row.speeds());
    }

    @FXML
    private void keep() {
        model.openedProperty().get().ifPresent(row -> model.call(row, nickname.getText()));
    }

    @FXML
    private void disconnect() {
        model.openedProperty().get().ifPresent(model::askToDisconnect);
    }

    @FXML
    private void block() {
        model.openedProperty().get().ifPresent(model::askToBlock);
    }

    @FXML
    private void close() {
        model.close();
    }
}
