package org.hostp2pd.ui.group;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.PinDigits;

/// The group in one line.
final class StripView {
    private static final double WITH_SPEEDS = 900;

    private final GroupModel model;
    private final GroupWords words;
    private final Runnable showMode;

    @FXML
    private HBox root;

    @FXML
    private Label ssid;

    @FXML
    private Label facts;

    @FXML
    private VBox pinSide;

    @FXML
    private PinDigits pin;

    @FXML
    private HBox speeds;

    @FXML
    private Label toPhones;

    @FXML
    private Label fromPhones;

    @FXML
    private StackPane spark;

    @FXML
    private Button showCode;

    StripView(GroupModel model, Runnable showMode) {
        this.model = model;
        words = model.words();
        this.showMode = showMode;
    }

    @FXML
    private void initialize() {
        ssid.textProperty().bind(model.factsProperty().map(GroupFacts::ssid));
        facts.textProperty().bind(model.factsProperty().map(words::inOneLine));
        pin.pinProperty().bind(model.factsProperty().map(GroupFacts::pin));
        pinSide.visibleProperty().bind(model.factsProperty().map(it -> !it.pin().isEmpty()));
        pinSide.managedProperty().bind(pinSide.visibleProperty());
        showCode.visibleProperty()
                .bind(model.factsProperty().map(it -> it.code().isPresent()));
        showCode.managedProperty().bind(showCode.visibleProperty());
        toPhones.textProperty()
                .bind(model.trafficProperty().map(it -> words.rate(it.now().toPhone())));
        fromPhones
                .textProperty()
                .bind(model.trafficProperty().map(it -> words.rate(it.now().fromPhone())));
        SpeedLines lines = new SpeedLines();
        spark.getChildren().add(lines);
        model.trafficProperty().subscribe(it -> lines.show(it.total()));
        root.widthProperty().subscribe(width -> {
            boolean room =
                    width.doubleValue() >= WITH_SPEEDS && model.manyProperty().get();
            speeds.setVisible(room);
            speeds.setManaged(room);
        });
    }

    @FXML
    private void showCode() {
        showMode.run();
    }

    @FXML
    private void unfold() {
        model.fold(false);
    }
}
