package org.hostp2pd.ui.access;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hostp2pd.ui.common.Room;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// Who is asking, above everything else. It takes no key for a moment after it appears: who is typing then must not
/// answer by accident.
public final class AskingView {
    private static final int RING = 104;
    private static final Duration DEAF = Duration.millis(700);

    private static final int LOW = 440;
    private final RequestsModel model;
    private final Texts texts;
    private final BiConsumer<String, String> front;
    private final Ring circle = new Ring(RING, 6);
    private final PauseTransition deaf = new PauseTransition(DEAF);
    private Optional<Node> before = Optional.empty();

    @FXML
    private StackPane root;

    @FXML
    private VBox dialog;

    @FXML
    private StackPane ring;

    @FXML
    private FontIcon icon;

    @FXML
    private Label place;

    @FXML
    private Label question;

    @FXML
    private Label way;

    @FXML
    private VBox pinBox;

    @FXML
    private HBox cells;

    @FXML
    private FlowPane facts;

    @FXML
    private Button once;

    @FXML
    private Label time;

    /// @param front brings the window to the front, and says why
    public AskingView(RequestsModel model, Texts texts, BiConsumer<String, String> front) {
        this.model = model;
        this.texts = texts;
        this.front = front;
    }

    @FXML
    private void initialize() {
        ring.getChildren().addFirst(circle);
        root.addEventFilter(KeyEvent.ANY, this::key);
        root.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(this::hold));
        place.textProperty().bind(model.placeProperty());
        place.visibleProperty().bind(model.placeProperty().isNotEmpty());
        model.firstProperty().subscribe(this::show);
        model.groupProperty().subscribe(() -> model.firstProperty().get().ifPresent(this::say));
        model.pinProperty().subscribe(() -> model.firstProperty().get().ifPresent(this::say));
        model.leftProperty().subscribe(this::count);
        model.secondsProperty().subscribe(this::count);
        Room.of(root).subscribe(_ -> fit());
        root.setVisible(false);
    }

    /// In a very low window only what has to be read before one answers.
    private void fit() {
        boolean low = Room.of(root).getValue().height() < LOW;
        circle.setVisible(!low);
        ring.setVisible(!low);
        ring.setManaged(!low);
        facts.setVisible(!low);
        facts.setManaged(!low);
    }

    private void appear(boolean urgent) {
        if (urgent == root.isVisible()) {
            return;
        }
        root.setVisible(urgent);
        if (urgent) {
            before = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
            front.accept(question.getText(), way.getText());
            once.requestFocus();
        } else {
            before.ifPresent(Node::requestFocus);
        }
    }

    private void show(Optional<Asker> first) {
        deaf.playFromStart();
        first.ifPresent(this::say);
    }

    private void say(Asker asker) {
        question.setText(texts.of("access.request.question", asker.name()));
        question.setTooltip(new Tooltip(asker.name()));
        String group = model.groupProperty().get();
        way.setText(group.isEmpty() ? asker.way() : texts.of("access.request.group", group) + " · " + asker.way());
        icon.setIconLiteral(asker.icon());
        facts.getChildren().setAll(new Facts(texts).of(asker));
        String pin = asker.button() ? "" : model.pinProperty().get();
        PinCells.show(cells, pin);
        pinBox.setVisible(!pin.isEmpty());
        pinBox.setManaged(!pin.isEmpty());
        dialog.setAccessibleText(question.getText());
    }

    private void count() {
        circle.show(model.leftProperty().get(), model.hurryProperty().get());
        time.setText(texts.of(
                "access.request.rejectedIn",
                model.remaining(model.secondsProperty().get())));
    }

    private void key(KeyEvent event) {
        if (deaf.getStatus() == Animation.Status.RUNNING) {
            event.consume();
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.later();
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED
                && event.getCode() == KeyCode.ENTER
                && !(event.getTarget() instanceof Button)) {
            event.consume();
            once();
        }
    }

    /// The focus stays in the dialog while it is there.
    private void hold(Scene scene) {
        model.urgentProperty().subscribe(this::appear);
        scene.focusOwnerProperty().subscribe(owner -> {
            if (root.isVisible() && owner != null && !inside(owner)) {
                once.requestFocus();
            }
        });
    }

    private boolean inside(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(root)) {
                return true;
            }
        }
        return false;
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
