package org.hostp2pd.ui.group;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.hostp2pd.ui.common.CodeBox;
import org.hostp2pd.ui.common.PinDigits;
import org.hostp2pd.ui.common.SecretClip;
import org.hostp2pd.ui.common.Texts;

/// Nobody is in yet: the three steps on a phone, drawn.
final class StepsView {
    private static final double DRAWN_FROM = 250;
    private static final int COLUMNS = 3;

    private final GroupModel model;
    private final Texts texts;
    private final Runnable showMode;
    private final SecretClip clip = new SecretClip();

    @FXML
    private Label title;

    @FXML
    private Label lead;

    @FXML
    private HBox pinCard;

    @FXML
    private PinDigits pin;

    @FXML
    private Label drawnName;

    @FXML
    private Label choose;

    @FXML
    private Label drawnPrompt;

    @FXML
    private HBox drawnPin;

    @FXML
    private PinDigits phonePin;

    @FXML
    private GridPane cards;

    @FXML
    private GridPane keys;

    @FXML
    private Label last;

    @FXML
    private HBox codeCard;

    @FXML
    private CodeBox code;

    @FXML
    private Label notListed;

    StepsView(GroupModel model, Texts texts, Runnable showMode) {
        this.model = model;
        this.texts = texts;
        this.showMode = showMode;
    }

    @FXML
    private void initialize() {
        title.setText(texts.of("group.waiting"));
        lead.setText(texts.of("group.waiting.how"));
        for (int i = 0; i < 12; i++) {
            keys.add(key(i), i % COLUMNS, i / COLUMNS);
        }
        code.codeProperty().bind(model.secret().code());
        codeCard.visibleProperty().bind(model.secret().code().map(Optional::isPresent));
        codeCard.managedProperty().bind(codeCard.visibleProperty());
        pinCard.managedProperty().bind(pinCard.visibleProperty());
        drawnPin.managedProperty().bind(drawnPin.visibleProperty());
        keys.managedProperty().bind(keys.visibleProperty());
        keys.visibleProperty().bind(drawnPin.visibleProperty());
        List<VBox> steps = cards.getChildren().stream().map(VBox.class::cast).toList();
        steps.forEach(StepsView::draw);
        List<Region> words = steps.stream()
                .map(step -> (Region) step.getChildren().getLast())
                .toList();
        steps.getFirst().widthProperty().subscribe(width -> level(words, width.doubleValue()));
        model.factsProperty().subscribe(this::show);
    }

    /// The drawing has what the words leave, and is gone where that shows nothing.
    private static void draw(VBox card) {
        Region stage = (Region) card.getChildren().getFirst();
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(stage.widthProperty());
        frame.heightProperty().bind(stage.heightProperty());
        stage.setClip(frame);
        card.heightProperty().subscribe(height -> {
            stage.setVisible(height.doubleValue() >= DRAWN_FROM);
            stage.setManaged(stage.isVisible());
        });
    }

    /// As high as the highest, so that what is drawn above them ends at one line.
    private static void level(List<Region> words, double width) {
        double highest =
                words.stream().mapToDouble(it -> it.prefHeight(width)).max().orElse(0);
        words.forEach(it -> it.setMinHeight(highest));
    }

    /// As the phone shows them: 1 to 9, and 0 in the middle below.
    private static Label key(int index) {
        Label key = new Label(index < 9 ? Integer.toString(index + 1) : index == 10 ? "0" : "");
        key.getStyleClass().add("key");
        key.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(key, Priority.ALWAYS);
        return key;
    }

    private void show(GroupFacts facts) {
        boolean digits = !facts.pin().isEmpty();
        pinCard.setVisible(digits);
        pin.pinProperty().set(facts.pin());
        phonePin.pinProperty().set(facts.pin());
        drawnPin.setVisible(!facts.button());
        drawnName.setText(facts.name());
        choose.setText(texts.of("group.step.choose", facts.name()));
        drawnPrompt.setText(texts.of(facts.button() ? "group.drawn.button" : "group.drawn.pin"));
        last.setText(texts.of(facts.button() ? "group.step.button" : "group.step.type"));
        notListed.setText(texts.of("group.notListed", facts.name()));
    }

    @FXML
    private void copyPin() {
        clip.copy(model.factsProperty().get().pin());
    }

    @FXML
    private void fillScreen() {
        showMode.run();
    }
}
