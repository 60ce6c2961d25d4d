package org.hostp2pd.ui.settings;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Worded;

/// What changes a key, by the kind of its value.
final class SettingEditor {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final List<String> METHODS = List.of("None", "False", "True");
    private static final List<String> URGENCIES = List.of("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL");
    private static final List<String> LEVELS = List.of("None", "DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL");
    private static final String NONE = "None";
    private static final String TRUE = "True";

    private final Setting setting;
    private final Texts texts;

    SettingEditor(Setting setting, Texts texts) {
        this.setting = setting;
        this.texts = texts;
    }

    /// Made anew with each call. @param name for who does not see it @param about the same
    Region control(String name, String about) {
        Region control = switch (setting.key().kind()) {
            case SWITCH -> toggle();
            case METHOD -> choice(METHODS);
            case LEVEL, OUTPUT -> choice(LEVELS);
            case URGENCY -> choice(URGENCIES);
            case NUMBER, SECONDS, BYTES -> field("short");
            case TEXT, WORDS -> field("long");
            case LINES ->
                bound(new LinesField(texts.of("settings.example", setting.key().example())));
        };
        control.setAccessibleText(name);
        control.setAccessibleHelp(about);
        control.disableProperty().bind(setting.inFileProperty());
        return switch (setting.key().kind()) {
            case SECONDS -> measured(control, "settings.unit.seconds");
            case BYTES -> measured(control, "settings.unit.bytes");
            case SWITCH, METHOD, LEVEL, OUTPUT, URGENCY, NUMBER, TEXT, WORDS, LINES -> control;
        };
    }

    private ToggleSwitch toggle() {
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
        box.setConverter(new Worded<>(this::worded));
        box.valueProperty().bindBidirectional(setting.draftProperty());
        return box;
    }

    private Region field(String style) {
        TextField field = bound(new TextField());
        field.getStyleClass().add(style);
        return field;
    }

    private <T extends TextInputControl> T bound(T field) {
        field.textProperty().bindBidirectional(setting.draftProperty());
        setting.problemProperty().subscribe(problem -> field.pseudoClassStateChanged(WRONG, !problem.isEmpty()));
        return field;
    }

    private HBox measured(Region field, String unit) {
        Label label = new Label(texts.of(unit));
        label.getStyleClass().add("supporting");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(8, field, label);
        box.getStyleClass().add("setting-heading");
        return box;
    }

    /// A value as a person says it, in one line.
    String worded(String value) {
        return switch (setting.key().kind()) {
            case SWITCH -> texts.of(value.equals(TRUE) ? "settings.on" : "settings.off");
            case METHOD -> texts.of("settings.method." + value);
            case LEVEL -> value.equals(NONE) ? texts.of("settings.level.None") : value;
            case OUTPUT -> value.equals(NONE) ? texts.of("settings.off") : value;
            case SECONDS -> texts.of("unit.seconds", value);
            case BYTES -> texts.of("unit.bytes", value);
            case LINES -> value.isEmpty() ? texts.of("settings.nothing") : value.replace("\n", "  ");
            case URGENCY, NUMBER, TEXT, WORDS -> value;
        };
    }
}
