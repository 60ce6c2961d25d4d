package org.hostp2pd.ui.settings;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hostp2pd.ui.common.Texts;

/// One key: name, one sentence, the key as in the file, and what changes it.
final class SettingRow extends HBox {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final List<String> METHODS = List.of("None", "False", "True");
    private static final List<String> LEVELS = List.of("None", "DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL");
    private static final String TRUE = "True";

    private final Setting setting;
    private final Texts texts;
    private final String name;
    private final String about;

    SettingRow(Setting setting, Texts texts) {
        this.setting = setting;
        this.texts = texts;
        name = texts.of("settings.name." + setting.key());
        about = texts.of("settings.about." + setting.key());
        getStyleClass().add("setting");
        VBox words = new VBox(heading(), label(about, "supporting"), key(), problem());
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Region control = control();
        control.setAccessibleText(name);
        control.setAccessibleHelp(about);
        control.disableProperty().bind(setting.inFileProperty());
        control.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, control);
        setting.changedProperty().subscribe(changed -> pseudoClassStateChanged(CHANGED, changed));
    }

    private HBox heading() {
        Label was = label("", "chip");
        was.getStyleClass().add("accent");
        was.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.of(
                                "settings.was", worded(setting.keptProperty().get())),
                        setting.keptProperty()));
        was.visibleProperty().bind(setting.changedProperty());
        was.setMinWidth(USE_PREF_SIZE);
        HBox heading = new HBox(8, label(name, "strong"), was);
        heading.getStyleClass().add("setting-heading");
        return heading;
    }

    private Label key() {
        Label key = label("", "fixed");
        key.getStyleClass().add("setting-key");
        key.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> setting.key().path() + ": "
                                + (setting.inFileProperty().get() ? texts.of("settings.inFile") : setting.wanted()),
                        setting.draftProperty(),
                        setting.inFileProperty()));
        return key;
    }

    private Label problem() {
        Label problem = label("", "problem");
        problem.textProperty().bind(setting.problemProperty());
        problem.visibleProperty().bind(setting.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private Region control() {
        return switch (setting.key().kind()) {
            case SWITCH -> toggle();
            case METHOD -> choice(METHODS);
            case LEVEL -> choice(LEVELS);
            case NUMBER -> field("short");
            case SECONDS -> seconds();
            case TEXT, WORDS -> field("long");
        };
    }

    private Control toggle() {
        ToggleSwitch toggle = new ToggleSwitch();
        setting.draftProperty().subscribe(value -> toggle.setSelected(value.equals(TRUE)));
        toggle.selectedProperty().subscribe(on -> {
            if (on != setting.draftProperty().get().equals(TRUE)) {
                setting.draftProperty().set(on ? TRUE : "False");
            }
        });
        return toggle;
    }

    private ComboBox<String> choice(List<String> values) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return worded(value);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("nobody types it");
            }
        });
        box.valueProperty().bindBidirectional(setting.draftProperty());
        return box;
    }

    /// A value as a person says it.
    private String worded(String value) {
        return switch (setting.key().kind()) {
            case SWITCH -> texts.of(value.equals(TRUE) ? "settings.on" : "settings.off");
            case METHOD -> texts.of("settings.method." + value);
            case LEVEL -> value.equals("None") ? texts.of("settings.level.None") : value;
            case SECONDS -> texts.of("unit.seconds", value);
            case NUMBER, TEXT, WORDS -> value;
        };
    }

    private TextField field(String style) {
        TextField field = new TextField();
        field.getStyleClass().add(style);
        field.textProperty().bindBidirectional(setting.draftProperty());
        setting.problemProperty()
                .subscribe(problem ->
                        field.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !problem.isEmpty()));
        return field;
    }

    private HBox seconds() {
        Label unit = label(texts.of("settings.unit.seconds"), "supporting");
        HBox box = new HBox(8, field("short"), unit);
        box.getStyleClass().add("setting-heading");
        return box;
    }

    /// Whether the words of a search are in it. @param words in lower case
    boolean says(String words) {
        return (name + " " + about + " " + setting.key().path())
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }

    Key.Chapter chapter() {
        return setting.key().chapter();
    }
}
