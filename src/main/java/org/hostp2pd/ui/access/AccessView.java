package org.hostp2pd.ui.access;

import static org.hostp2pd.ui.common.Nodes.there;

import java.util.EnumMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hostp2pd.ui.access.AccessModel.Choice;
import org.hostp2pd.ui.common.NewsBar;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// How devices get in, who may, and who is asking.
public final class AccessView {
    private static final double TALL_BELOW = 820;
    private static final int RING = 56;

    private final AccessModel model;
    private final Texts texts;
    private final Parent rulesView;
    private final Parent requestView;
    private final Runnable showMode;
    private final Ring ring = new Ring(RING, 4);
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Choice, MethodCard> cards = new EnumMap<>(Choice.class);

    @FXML
    private ScrollPane root;

    @FXML
    private VBox page;

    @FXML
    private HBox methods;

    @FXML
    private HBox columns;

    @FXML
    private VBox stacked;

    @FXML
    private VBox left;

    @FXML
    private StackPane request;

    @FXML
    private VBox buttonCard;

    @FXML
    private StackPane buttonRing;

    @FXML
    private FontIcon buttonIcon;

    @FXML
    private Label buttonTime;

    @FXML
    private Label buttonState;

    @FXML
    private Label buttonNote;

    @FXML
    private VBox pinCard;

    @FXML
    private Label origin;

    @FXML
    private HBox cells;

    @FXML
    private Label pinNote;

    @FXML
    private Button renew;

    @FXML
    private Button copy;

    @FXML
    private FontIcon copyIcon;

    @FXML
    private StackPane rules;

    /// @param rules    the list of who may come in
    /// @param request  who is asking
    /// @param showMode opens the show mode
    public AccessView(AccessModel model, Texts texts, Parent rules, Parent request, Runnable showMode) {
        this.model = model;
        this.texts = texts;
        this.rulesView = rules;
        this.requestView = request;
        this.showMode = showMode;
    }

    @FXML
    private void initialize() {
        rules.getChildren().add(rulesView);
        request.getChildren().add(requestView);
        request.managedProperty().bind(requestView.visibleProperty());
        card(Choice.PIN, "mdi2d-dialpad", true);
        card(Choice.PUSH_BUTTON, "mdi2g-gesture-tap-button", false);
        card(Choice.FILE, "mdi2f-file-document-outline", false);
        model.choiceProperty().subscribe(this::chosen);
        pin();
        button();
        NewsBar answer = new NewsBar(texts, model::forget);
        page.getChildren().add(page.getChildren().indexOf(methods), answer);
        model.answerProperty().subscribe(answer::show);
        root.widthProperty().subscribe(width -> arrange(width.doubleValue()));
    }

    private void card(Choice choice, String icon, boolean safest) {
        MethodCard card =
                new MethodCard(icon, texts.of("access.method." + choice), texts.of("access.method.text." + choice));
        card.inShort(texts.of("access.method.short." + choice));
        if (safest) {
            card.chip(texts.of("access.method.safest"));
        }
        card.setToggleGroup(group);
        card.setOnAction(_ -> {
            card.setSelected(true);
            model.choose(choice);
        });
        HBox.setHgrow(card, Priority.ALWAYS);
        methods.getChildren().add(card);
        cards.put(choice, card);
    }

    private void chosen(Choice choice) {
        cards.forEach((each, card) -> card.setSelected(each == choice));
    }

    private void pin() {
        there(pinCard, true);
        model.pinWantedProperty().subscribe(wanted -> there(pinCard, wanted));
        model.pinProperty().subscribe(digits -> {
            PinCells.show(cells, digits);
            there(cells, !digits.isEmpty());
            copy.setDisable(digits.isEmpty());
        });
        cells.setAccessibleRole(AccessibleRole.TEXT);
        origin.textProperty().bind(model.originProperty());
        pinNote.textProperty().bind(model.pinNoteProperty());
        renew.disableProperty().bind(model.renewableProperty().not());
    }

    private void button() {
        buttonRing.getChildren().addFirst(ring);
        model.buttonWantedProperty().subscribe(wanted -> there(buttonCard, wanted));
        buttonNote.textProperty().bind(model.buttonProperty());
        model.openProperty().subscribe(seconds -> open(seconds.intValue()));
    }

    private void open(int seconds) {
        boolean open = seconds > 0;
        ring.show(seconds / (double) AccessModel.WALK.toSeconds(), false);
        buttonTime.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
        buttonTime.setVisible(open);
        buttonIcon.setVisible(!open);
        buttonState.setText(texts.of(open ? "access.button.open" : "access.button.closed"));
    }

    /// Beside each other where there is room, else one below the other.
    private void arrange(double width) {
        boolean tall = width > 0 && width < TALL_BELOW;
        if (tall == columns.isManaged()) {
            there(columns, !tall);
            there(stacked, tall);
            (tall ? stacked : columns).getChildren().setAll(left, rules);
            cards.values().forEach(card -> card.brief(tall));
            if (tall) {
                root.getStyleClass().add("tall");
            } else {
                root.getStyleClass().remove("tall");
            }
        }
    }

    @FXML
    private void renew() {
        model.renew();
    }

    @FXML
    private void copy() {
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, model.pinProperty().get()));
        copyIcon.setIconLiteral("mdi2c-check");
        PauseTransition shown = new PauseTransition(Duration.seconds(2));
        shown.setOnFinished(_ -> copyIcon.setIconLiteral("mdi2c-content-copy"));
        shown.play();
    }

    @FXML
    private void show() {
        showMode.run();
    }
}
