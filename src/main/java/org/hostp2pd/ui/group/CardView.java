package org.hostp2pd.ui.group;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.CodeBox;
import org.hostp2pd.ui.common.PinDigits;
import org.hostp2pd.ui.common.SecretClip;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The group with everything known of it, and how fast it is.
final class CardView {
    private static final PseudoClass REVEALED = PseudoClass.getPseudoClass("revealed");

    private final GroupModel model;
    private final Texts texts;
    private final GroupWords words;
    private final Runnable showMode;
    private final GroupMenu menu;
    private final SecretClip clip = new SecretClip();

    @FXML
    private Button more;

    @FXML
    private Label ssid;

    @FXML
    private Label saved;

    @FXML
    private Label seenAs;

    @FXML
    private Label owner;

    @FXML
    private Label channel;

    @FXML
    private Label iface;

    @FXML
    private Label upFor;

    @FXML
    private Label kept;

    @FXML
    private VBox keyFact;

    @FXML
    private Label key;

    @FXML
    private Button reveal;

    @FXML
    private FontIcon revealIcon;

    @FXML
    private Tooltip revealHint;

    @FXML
    private FontIcon methodIcon;

    @FXML
    private Label method;

    @FXML
    private PinDigits pin;

    @FXML
    private VBox codeSide;

    @FXML
    private CodeBox code;

    @FXML
    private Button showCode;

    @FXML
    private Label toPhones;

    @FXML
    private Label fromPhones;

    @FXML
    private StackPane chart;

    CardView(GroupModel model, Texts texts, Runnable showMode) {
        this.model = model;
        words = model.words();
        this.texts = texts;
        this.showMode = showMode;
        menu = new GroupMenu(model, texts);
    }

    @FXML
    private void initialize() {
        bind(ssid, GroupFacts::ssid);
        bind(channel, GroupFacts::channel);
        bind(iface, GroupFacts::iface);
        bind(upFor, GroupFacts::upFor);
        bind(owner, words::owner);
        bind(kept, words::kept);
        bind(seenAs, words::seenAs);
        bind(method, words::method);
        saved.visibleProperty().bind(model.factsProperty().map(GroupFacts::kept));
        pin.pinProperty().bind(model.factsProperty().map(GroupFacts::pin));
        code.codeProperty().bind(model.secret().code());
        code.visibleProperty().bind(model.secret().hidden().map(hidden -> !hidden));
        showCode.visibleProperty().bind(model.secret().hidden());
        codeSide.visibleProperty()
                .bind(model.factsProperty().map(it -> it.code().isPresent()));
        codeSide.managedProperty().bind(codeSide.visibleProperty());
        keyFact.visibleProperty().bind(model.factsProperty().map(it -> it.key().isPresent()));
        keyFact.managedProperty().bind(keyFact.visibleProperty());
        model.factsProperty()
                .map(GroupFacts::button)
                .subscribe(button -> methodIcon.setIconLiteral(button ? "mdi2g-gesture-tap-button" : "mdi2d-dialpad"));
        key.textProperty().bind(model.secret().key());
        model.secret().revealedProperty().subscribe(this::revealed);
        toPhones.textProperty()
                .bind(model.trafficProperty().map(it -> words.megabits(it.now().toPhone())));
        fromPhones
                .textProperty()
                .bind(model.trafficProperty().map(it -> words.megabits(it.now().fromPhone())));
        ThroughputChart lines = new ThroughputChart(model, texts);
        chart.getChildren().add(lines);
    }

    private void bind(Label label, Function<GroupFacts, String> text) {
        label.textProperty().bind(model.factsProperty().map(text));
    }

    private void revealed(boolean shown) {
        String name = texts.of(shown ? "group.hideKey" : "group.showKey");
        key.pseudoClassStateChanged(REVEALED, shown);
        revealIcon.setIconLiteral(shown ? "mdi2e-eye-off-outline" : "mdi2e-eye-outline");
        revealHint.setText(name);
        reveal.setAccessibleText(name);
    }

    @FXML
    private void reveal() {
        if (model.secret().revealedProperty().get()) {
            model.secret().hide();
        } else {
            model.secret().reveal();
        }
    }

    @FXML
    private void copyKey() {
        model.factsProperty().get().key().ifPresent(clip::copy);
    }

    @FXML
    private void letIn() {
        showMode.run();
    }

    @FXML
    private void fold() {
        model.fold(true);
    }

    @FXML
    private void more() {
        menu.below(more);
    }
}
