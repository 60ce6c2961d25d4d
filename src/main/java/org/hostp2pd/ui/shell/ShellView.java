package org.hostp2pd.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The window around the screens.
public final class ShellView {
    private static final double BADGE = 18;
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several");

    private final ShellModel model;
    private final Texts texts;
    private final Function<Place, Parent> screens;
    private final Runnable otherTheme;
    private final Runnable showMode;
    private final Map<Place, Parent> loaded = new EnumMap<>(Place.class);
    private final ToggleGroup chosen = new ToggleGroup();
    private final HelpPane words;

    @FXML
    private StackPane root;

    @FXML
    private Node window;

    @FXML
    private VBox places;

    @FXML
    private VBox lastPlaces;

    @FXML
    private Label name;

    @FXML
    private MenuButton device;

    @FXML
    private HBox pill;

    @FXML
    private Label status;

    @FXML
    private Button show;

    @FXML
    private Button pause;

    @FXML
    private FontIcon pauseIcon;

    @FXML
    private HBox banner;

    @FXML
    private ComboBox<String> scenarios;

    @FXML
    private StackPane screen;

    @FXML
    private StackPane above;

    /// @param screens    loads the screen of a place, once
    /// @param otherTheme switches between light and dark
    /// @param showMode   opens the show mode
    public ShellView(
            ShellModel model, Texts texts, Function<Place, Parent> screens, Runnable otherTheme, Runnable showMode) {
        this.model = model;
        this.texts = texts;
        this.screens = screens;
        this.otherTheme = otherTheme;
        this.showMode = showMode;
        words = new HelpPane(texts);
    }

    @FXML
    private void initialize() {
        device.textProperty().bind(model.deviceProperty());
        device.setOnShowing(_ -> model.lookForDevices());
        model.devices().subscribe(this::devices);
        devices();
        status.textProperty().bind(model.statusProperty());
        model.moodProperty().subscribe(this::mood);
        pause.textProperty()
                .bind(Bindings.when(model.pausedProperty())
                        .then(texts.of("shell.resume"))
                        .otherwise(texts.of("shell.pause")));
        model.pausedProperty().subscribe(paused -> pauseIcon.setIconLiteral(paused ? "mdi2p-play" : "mdi2p-pause"));
        model.places().forEach(this::addPlace);
        model.placeProperty().subscribe(this::open);
        above.getChildren().add(words);
        simulation();
        new Density(root, name, device, show).follow();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    /// With one device there is nothing to choose.
    private void devices() {
        boolean several = model.devices().size() > 1;
        device.pseudoClassStateChanged(SEVERAL, several);
        device.setMouseTransparent(!several);
        device.setFocusTraversable(several);
        device.getItems().setAll(model.devices().stream().map(this::deviceItem).toList());
    }

    private MenuItem deviceItem(String name) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.choose(name));
        return item;
    }

    private void addPlace(Place place) {
        ToggleButton button = new ToggleButton(texts.of("screen." + place), graphic(place));
        button.getStyleClass().setAll("toggle-button", "nav");
        button.setToggleGroup(chosen);
        button.setUserData(place);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(texts.of("screen." + place) + "  Ctrl+" + place.digit()));
        button.setOnAction(_ -> model.placeProperty().set(place));
        (place.last() ? lastPlaces : places).getChildren().add(button);
    }

    /// The icon; with the number of those who ask where they are answered, and of what is to mend where it is told.
    private Node graphic(Place place) {
        FontIcon icon = new FontIcon(place.icon());
        return switch (place) {
            case ACCESS -> counted(icon, model.askingProperty(), new Label());
            case DOCTOR -> {
                Label badge = new Label();
                badge.getStyleClass().add("warn");
                model.brokenProperty().subscribe(broken -> badge.pseudoClassStateChanged(BROKEN, broken));
                yield counted(icon, model.troublesProperty(), badge);
            }
            case GROUP, PEERS, ACTIVITY, SETTINGS -> icon;
        };
    }

    private static Node counted(Node icon, ReadOnlyIntegerProperty number, Label badge) {
        badge.getStyleClass().add("badge");
        badge.textProperty().bind(number.asString());
        badge.visibleProperty().bind(number.greaterThan(0));
        badge.setManaged(false);
        StackPane both = new StackPane(icon, badge);
        both.layoutBoundsProperty().subscribe(_ -> badge.resizeRelocate(both.getWidth() - 7, -9, BADGE, BADGE));
        return both;
    }

    private void open(Place place) {
        chosen.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == place));
        words.show(place);
        screen.getChildren().setAll(loaded.computeIfAbsent(place, screens));
    }

    private void mood(Status.Mood now) {
        for (Status.Mood each : Status.Mood.values()) {
            pill.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == now);
        }
    }

    private void simulation() {
        boolean simulated = model.simulation().isPresent();
        banner.setVisible(simulated);
        banner.setManaged(simulated);
        model.simulation().ifPresent(it -> {
            scenarios.getItems().setAll(it.scenarios());
            scenarios.setValue(it.playing());
            scenarios.valueProperty().subscribe((_, now) -> model.play(now));
        });
    }

    private void shortcut(KeyEvent event) {
        if (!window.isVisible()) {
            return;
        }
        for (Place place : model.places()) {
            if (new KeyCodeCombination(KeyCode.getKeyCode(place.digit()), KeyCombination.SHORTCUT_DOWN).match(event)) {
                model.placeProperty().set(place);
                event.consume();
            }
        }
        if (new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN).match(event)) {
            pause();
        } else if (new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN).match(event)) {
            theme();
        } else if (event.getCode() == KeyCode.F11) {
            show();
        } else if (event.getCode() == KeyCode.F1) {
            help();
        }
    }

    /// Where what lies above everything is shown: requests, toasts.
    public StackPane above() {
        return above;
    }

    /// Adds what covers the whole window while it is to be seen.
    public void cover(Node cover) {
        window.visibleProperty().bind(cover.visibleProperty().not());
        above.getChildren().addFirst(cover);
    }

    /// The screen that is shown.
    Node shown() {
        return screen.getChildren().getFirst();
    }

    @FXML
    private void show() {
        showMode.run();
    }

    @FXML
    private void pause() {
        model.pauseOrResume();
    }

    @FXML
    private void help() {
        words.toggle(model.placeProperty().get());
    }

    @FXML
    private void theme() {
        otherTheme.run();
    }
}
