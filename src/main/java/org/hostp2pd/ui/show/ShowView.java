package org.hostp2pd.ui.show;

import static org.hostp2pd.ui.common.Nodes.there;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hostp2pd.ui.common.CodeBox;
import org.hostp2pd.ui.common.PinDigits;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// How to connect, as large as the screen: everything is sized by the font of the root, which follows the height.
public final class ShowView {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final Duration POINTER_SEEN = Duration.seconds(3);

    /// At that height, and that width, sizes are those of design.
    private static final double HEIGHT = 1080;

    private static final double WIDTH = 1920;
    private static final double FONT = 16;
    private static final double LEAST_FONT = 5;

    private final ShowModel model;
    private final Texts texts;
    private final Runnable leave;
    private final PauseTransition pointer = new PauseTransition(POINTER_SEEN);

    @FXML
    private StackPane root;

    @FXML
    private BorderPane page;

    @FXML
    private Label title;

    @FXML
    private HBox pill;

    @FXML
    private Label state;

    @FXML
    private Label tap;

    @FXML
    private Label last;

    @FXML
    private Label lastHow;

    @FXML
    private PinDigits pin;

    @FXML
    private VBox codeSide;

    @FXML
    private CodeBox code;

    @FXML
    private Label inNow;

    @FXML
    private HBox guests;

    @FXML
    private Label others;

    @FXML
    private Label time;

    /// @param leave ends it
    public ShowView(ShowModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        model.invitationProperty().subscribe(this::show);
        code.codeProperty().bind(model.code());
        codeSide.visibleProperty().bind(model.code().map(Optional::isPresent));
        model.guests().addListener((ListChangeListener<Guest>) _ -> showGuests());
        model.othersProperty().subscribe(_ -> showGuests());
        time.textProperty().bind(model.timeProperty());
        root.sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> fit());
        root.sceneProperty().flatMap(Scene::widthProperty).subscribe(_ -> fit());
        pointer.setOnFinished(_ -> root.setCursor(Cursor.NONE));
        root.setOnMouseMoved(_ -> {
            root.setCursor(Cursor.DEFAULT);
            pointer.playFromStart();
        });
        pointer.play();
    }

    private void fit() {
        Scene scene = root.getScene();
        if (scene != null) {
            double share = Math.min(scene.getHeight() / HEIGHT, scene.getWidth() / WIDTH);
            page.setStyle("-fx-font-size: " + Math.max(LEAST_FONT, FONT * share) + "px;");
        }
    }

    private void show(Invitation now) {
        title.setText(now.name().isEmpty() ? texts.of("show.titleAlone") : texts.of("show.title", now.name()));
        pill.pseudoClassStateChanged(OPEN, now.open());
        state.setText(texts.of(now.open() ? "show.open" : "show.closed"));
        tap.setText(now.name().isEmpty() ? texts.of("show.tapAlone") : texts.of("show.tap", now.name()));
        last.setText(texts.of(now.button() ? "show.wait" : now.pin().isEmpty() ? "show.typeOther" : "show.type"));
        lastHow.setText(texts.of("show.in"));
        pin.pinProperty().set(now.pin());
        there(pin, !now.pin().isEmpty());
    }

    private void showGuests() {
        guests.getChildren().setAll(model.guests().stream().map(this::guest).toList());
        int more = model.othersProperty().get();
        others.setText(texts.of("show.more", more));
        there(others, more > 0);
        inNow.setVisible(!model.guests().isEmpty());
    }

    private Node guest(Guest guest) {
        StackPane tile = new StackPane(new FontIcon(guest.icon()));
        tile.getStyleClass().add("guest-tile");
        Label name = new Label(guest.name().orElseGet(() -> texts.of("show.guest")));
        HBox box = new HBox(tile, name);
        box.getStyleClass().add("guest");
        return box;
    }

    @FXML
    private void leave() {
        leave.run();
    }
}
