package org.hostp2pd.ui.group;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.PinDigits;
import org.hostp2pd.ui.common.Room;
import org.hostp2pd.ui.common.Texts;

/// The group in one line.
final class StripView {
    private static final double WITH_SPEEDS = 1200;

    private final GroupModel model;
    private final GroupWords words;
    private final Runnable showMode;
    private final GroupMenu menu;

    @FXML
    private HBox root;

    @FXML
    private Button more;

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

    StripView(GroupModel model, Texts texts, Runnable showMode) {
        this.model = model;
        words = model.words();
        this.showMode = showMode;
        menu = new GroupMenu(model, texts);
    }

    @FXML
    private void initialize() {
        ssid.textProperty().bind(model.factsProperty().map(GroupFacts::ssid));
        facts.textProperty()
                .bind(model.manyProperty()
                        .flatMap(many ->
                                model.factsProperty().map(it -> many ? words.inShort(it) : words.inOneLine(it))));
        pin.pinProperty().bind(model.factsProperty().map(GroupFacts::pin));
        pinSide.visibleProperty()
                .bind(model.emptyProperty()
                        .flatMap(nobody -> model.factsProperty()
                                .map(it -> !nobody && !it.pin().isEmpty())));
        pinSide.managedProperty().bind(pinSide.visibleProperty());
        showCode.visibleProperty()
                .bind(model.emptyProperty()
                        .flatMap(nobody -> model.factsProperty()
                                .map(it -> !nobody && it.code().isPresent())));
        showCode.managedProperty().bind(showCode.visibleProperty());
        toPhones.textProperty()
                .bind(model.trafficProperty().map(it -> words.rate(it.now().toPhone())));
        fromPhones
                .textProperty()
                .bind(model.trafficProperty().map(it -> words.rate(it.now().fromPhone())));
        SpeedLines lines = new SpeedLines();
        spark.getChildren().add(lines);
        model.trafficProperty().subscribe(it -> lines.show(it.total()));
        Room.of(root).subscribe(_ -> fit());
        model.emptyProperty().subscribe(_ -> fit());
    }

    private void fit() {
        boolean room = Room.of(root).getValue().width() >= WITH_SPEEDS;
        speeds.setVisible(room && !model.emptyProperty().get());
        speeds.setManaged(speeds.isVisible());
    }

    @FXML
    private void showCode() {
        showMode.run();
    }

    @FXML
    private void unfold() {
        model.fold(false);
    }

    @FXML
    private void more() {
        menu.below(more);
    }
}
