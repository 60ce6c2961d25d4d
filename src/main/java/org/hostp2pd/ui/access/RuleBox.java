package org.hostp2pd.ui.access;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// Picks a rule.
final class RuleBox extends ComboBox<Rule> {
    private static final List<PseudoClass> EACH = List.of(
            PseudoClass.getPseudoClass("always"),
            PseudoClass.getPseudoClass("ask"),
            PseudoClass.getPseudoClass("never"));

    private final Texts texts;
    private final String words;

    /// @param words the beginning of the keys of the words for the rules
    RuleBox(Texts texts, String words) {
        this.texts = texts;
        this.words = words;
        getItems().setAll(Rule.values());
        getStyleClass().add("rule-box");
        setCellFactory(_ -> new Cell());
        setButtonCell(new Cell());
        setValue(Rule.ALWAYS);
    }

    private static String icon(Rule rule) {
        return switch (rule) {
            case ALWAYS -> "mdi2a-account-check";
            case ASK -> "mdi2h-help-circle-outline";
            case NEVER -> "mdi2c-cancel";
        };
    }

    private final class Cell extends ListCell<Rule> {
        @Override
        protected void updateItem(Rule rule, boolean empty) {
            super.updateItem(rule, empty);
            setText(empty || rule == null ? "" : texts.of(words + rule));
            setGraphic(empty || rule == null ? null : new FontIcon(icon(rule)));
            for (PseudoClass each : EACH) {
                boolean it = rule != null
                        && each.getPseudoClassName().equals(rule.name().toLowerCase(Locale.ROOT));
                pseudoClassStateChanged(each, it && !empty);
            }
        }
    }
}
