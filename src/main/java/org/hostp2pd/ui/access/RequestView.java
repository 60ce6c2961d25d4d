package org.hostp2pd.ui.access;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.Texts;

/// Who is asking, on the screen of the ways in.
public final class RequestView {
    private static final int RING = 64;

    private final RequestsModel model;
    private final Facts said;
    private final Ring circle = new Ring(RING, 5);

    @FXML
    private VBox root;

    @FXML
    private StackPane ring;

    @FXML
    private Label time;

    @FXML
    private Label name;

    @FXML
    private Label way;

    @FXML
    private Label place;

    @FXML
    private FlowPane facts;

    public RequestView(RequestsModel model, Texts texts) {
        this.model = model;
        this.said = new Facts(texts);
    }

    @FXML
    private void initialize() {
        ring.getChildren().addFirst(circle);
        root.managedProperty().bind(root.visibleProperty());
        model.firstProperty().subscribe(this::show);
        model.leftProperty().subscribe(this::count);
        model.secondsProperty().subscribe(this::count);
        place.textProperty().bind(model.placeProperty());
        place.visibleProperty().bind(model.placeProperty().isNotEmpty());
        place.managedProperty().bind(place.visibleProperty());
    }

    private void show(Optional<Asker> first) {
        root.setVisible(first.isPresent());
        first.ifPresent(asker -> {
            name.setText(asker.name());
            name.setTooltip(new Tooltip(asker.name()));
            way.setText(asker.way());
            facts.getChildren().setAll(said.of(asker));
        });
    }

    private void count() {
        circle.show(model.leftProperty().get(), model.hurryProperty().get());
        int seconds = model.secondsProperty().get();
        time.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
        time.setAccessibleText(model.remaining(seconds));
    }

    @FXML
    private void once() {
        model.acceptOnce();
    }

    @FXML
    private void always() {
        model.acceptAlways();
    }

    @FXML
    private void reject() {
        model.reject();
    }
}
