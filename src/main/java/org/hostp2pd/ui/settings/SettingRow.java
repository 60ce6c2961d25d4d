package org.hostp2pd.ui.settings;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.Texts;

/// One key: name, one sentence, the key as in the file, and what changes it.
final class SettingRow extends HBox {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final int LONGEST_WAS = 40;
    private static final double ABOVE_LINES = 6;

    private final Setting setting;
    private final Texts texts;
    private final SettingEditor editor;
    private final String name;
    private final String about;

    SettingRow(Setting setting, Texts texts) {
        this.setting = setting;
        this.texts = texts;
        editor = new SettingEditor(setting, texts);
        name = texts.of("settings.name." + setting.key());
        about = texts.of("settings.about." + setting.key());
        getStyleClass().add("setting");
        Label explained = label(about, "supporting");
        explained.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(heading(), explained, key(), problem());
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        Region control = editor.control(name, about);
        if (setting.key().kind() == Key.Kind.LINES) {
            VBox.setMargin(control, new Insets(ABOVE_LINES, 0, 0, 0));
            words.getChildren().add(words.getChildren().size() - 1, control);
        } else {
            control.setMinWidth(USE_PREF_SIZE);
            getChildren().add(control);
        }
        setting.changedProperty().subscribe(changed -> pseudoClassStateChanged(CHANGED, changed));
    }

    private HBox heading() {
        Label was = label("", "chip");
        was.getStyleClass().add("accent");
        was.textProperty()
                .bind(setting.keptProperty()
                        .map(editor::worded)
                        .map(SettingRow::shortened)
                        .map(value -> texts.of("settings.was", value)));
        was.visibleProperty().bind(setting.changedProperty());
        was.setWrapText(false);
        HBox heading = new HBox(8, label(name, "strong"), was);
        heading.getStyleClass().add("setting-heading");
        return heading;
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_WAS
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_WAS - 1)) + "\u2026";
    }

    private Label key() {
        Label key = label("", "fixed");
        key.getStyleClass().add("setting-key");
        key.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> setting.path() + ": " + value(), setting.draftProperty(), setting.inFileProperty()));
        return key;
    }

    private String value() {
        boolean inField = setting.key().kind() == Key.Kind.LINES;
        String draft = setting.draftProperty().get();
        return setting.inFileProperty().get()
                ? texts.of("settings.inFile")
                : inField ? "" : draft.isBlank() ? "None" : draft;
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
