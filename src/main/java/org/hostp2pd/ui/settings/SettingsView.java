package org.hostp2pd.ui.settings;

import static org.hostp2pd.ui.common.Nodes.there;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.Tastes;
import org.hostp2pd.ui.common.TextSize;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Worded;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every key of the configuration in chapters, the look of the panel, and a bar to save with.
public final class SettingsView {
    private static final double BESIDE = 760;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.of("es"));

    private final SettingsModel model;
    private final Texts texts;
    private final Tastes tastes;
    private final Runnable otherTheme;
    private final Consumer<Optional<Locale>> speak;
    private final Optional<Runnable> setUp;
    private final List<SettingRow> rows = new ArrayList<>();
    private final Map<Key.Chapter, VBox> parts = new EnumMap<>(Key.Chapter.class);

    @FXML
    private VBox root;

    @FXML
    private HBox setup;

    @FXML
    private Label place;

    @FXML
    private Label answer;

    @FXML
    private HBox answering;

    @FXML
    private Button undo;

    @FXML
    private Button theirs;

    @FXML
    private Button mine;

    @FXML
    private VBox chapters;

    @FXML
    private TextField search;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    @FXML
    private HBox saving;

    @FXML
    private Label count;

    @FXML
    private Label consequence;

    @FXML
    private Button save;

    @FXML
    private VBox look;

    @FXML
    private ComboBox<Optional<Locale>> language;

    @FXML
    private ComboBox<TextSize> textSize;

    @FXML
    private ToggleSwitch hideCode;

    /// @param otherTheme switches between light and dark
    /// @param speak      shows everything in another language; empty for the desktop's
    /// @param setUp      opens the first setup; empty where there is none
    public SettingsView(
            SettingsModel model,
            Texts texts,
            Tastes tastes,
            Runnable otherTheme,
            Consumer<Optional<Locale>> speak,
            Optional<Runnable> setUp) {
        this.tastes = tastes;
        this.model = model;
        this.texts = texts;
        this.otherTheme = otherTheme;
        this.speak = speak;
        this.setUp = setUp;
    }

    @FXML
    private void initialize() {
        place.setText(model.path()
                .map(path -> texts.of("settings.kept", path.toString()))
                .orElseGet(() -> texts.of("settings.about")));
        for (Key.Chapter chapter : Key.Chapter.values()) {
            add(chapter);
        }
        search.textProperty().bindBidirectional(model.searchProperty());
        model.searchProperty().subscribe(_ -> narrow());
        model.chapterProperty().subscribe(_ -> narrow());
        scroll.vvalueProperty().bindBidirectional(model.scrolledProperty());
        answer.textProperty().bind(model.answerProperty());
        model.answerProperty().subscribe(text -> there(answering, !text.isEmpty()));
        model.undoProperty().subscribe(draft -> there(undo, draft.isPresent()));
        model.outsideProperty().subscribe(changed -> {
            there(theirs, changed);
            there(mine, changed);
        });
        model.changesProperty().subscribe(number -> {
            there(saving, number.intValue() > 0);
            count.setText(texts.of("settings.changes", number));
        });
        consequence.textProperty().bind(model.consequenceProperty());
        model.draftProperty().subscribe(draft -> save.setDisable(draft.isEmpty()));
        root.widthProperty().subscribe(width -> there(chapters, width.doubleValue() >= BESIDE));
        languages();
        setup.setVisible(setUp.isPresent());
        setup.setManaged(setUp.isPresent());
        textSize.getItems().setAll(TextSize.values());
        textSize.setConverter(new Worded<>(size -> texts.of("settings.textSize." + size)));
        textSize.valueProperty().bindBidirectional(tastes.textSizeProperty());
        hideCode.selectedProperty().bindBidirectional(tastes.hideCodeProperty());
        // With what was not saved yet when the words were in another language.
        keepMine();
    }

    private void add(Key.Chapter chapter) {
        VBox part = chapter == Key.Chapter.LOOK ? look : made(chapter);
        parts.put(chapter, part);
        part.toFront();
        ToggleButton button = new ToggleButton(texts.of("settings.chapter." + chapter), new FontIcon(chapter.icon()));
        button.getStyleClass().setAll("toggle-button", "nav");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> choose(button.isSelected() ? Optional.of(chapter) : Optional.empty()));
        model.chapterProperty().subscribe(chosen -> button.setSelected(chosen.equals(Optional.of(chapter))));
        chapters.getChildren().add(button);
    }

    private VBox made(Key.Chapter chapter) {
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "flush", "settings-card");
        model.settings().stream()
                .filter(setting -> setting.key().chapter() == chapter)
                .map(setting -> new SettingRow(setting, texts))
                .forEach(row -> {
                    rows.add(row);
                    card.getChildren().add(row);
                });
        Label title = new Label(texts.of("settings.chapter." + chapter));
        title.getStyleClass().add("strong");
        VBox part = new VBox(10, title, card);
        page.getChildren().add(part);
        return part;
    }

    private void choose(Optional<Key.Chapter> chapter) {
        search.clear();
        model.chapterProperty().set(chapter);
    }

    private void narrow() {
        String words = model.searchProperty().get().strip().toLowerCase(Locale.ROOT);
        if (!words.isEmpty()) {
            model.chapterProperty().set(Optional.empty());
        }
        rows.forEach(row -> there(row, row.says(words)));
        parts.forEach((chapter, part) -> there(part, shown(chapter, words)));
    }

    private boolean shown(Key.Chapter chapter, String words) {
        Optional<Key.Chapter> chosen = model.chapterProperty().get();
        boolean found = words.isEmpty() || rows.stream().anyMatch(row -> row.chapter() == chapter && row.says(words));
        return found && chosen.map(it -> it == chapter).orElse(true);
    }

    private void languages() {
        language.getItems().add(Optional.empty());
        LANGUAGES.forEach(each -> language.getItems().add(Optional.of(each)));
        language.setConverter(new Worded<>(
                locale -> locale.map(it -> it.getDisplayLanguage(it)).orElseGet(() -> texts.of("settings.desktop"))));
        language.setValue(tastes.language());
        language.setOnAction(_ -> speak.accept(language.getValue()));
    }

    private void read() {
        model.file().ifPresent(file -> inBackground(file::read, model::show, model::notRead));
    }

    private static <T> void inBackground(Callable<T> work, Consumer<T> done, Runnable failed) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(_ -> done.accept(task.getValue()));
        task.setOnFailed(_ -> failed.run());
        Thread.ofVirtual().name("settings").start(task);
    }

    @FXML
    private void save() {
        model.draftProperty().get().ifPresent(this::write);
    }

    private void write(Draft draft) {
        inBackground(draft::write, written -> model.saved(draft, written), model::notSaved);
    }

    @FXML
    private void undo() {
        model.undoProperty().get().ifPresent(this::write);
    }

    @FXML
    private void keepMine() {
        model.file().ifPresent(file -> inBackground(file::read, model::merge, model::notRead));
    }

    @FXML
    private void discard() {
        model.discard();
    }

    @FXML
    private void again() {
        read();
    }

    @FXML
    private void theme() {
        otherTheme.run();
    }

    @FXML
    private void setUp() {
        setUp.ifPresent(Runnable::run);
    }
}
