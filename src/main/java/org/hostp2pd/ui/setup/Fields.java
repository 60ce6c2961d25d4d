package org.hostp2pd.ui.setup;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.setup.Adapter;
import org.hostp2pd.setup.Question;
import org.hostp2pd.setup.SetupWords;
import org.hostp2pd.setup.Step;
import org.hostp2pd.setup.Wizard;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.setup.Field.Choice;
import org.hostp2pd.ui.setup.Field.Shape;

/// Makes the questions of a page.
///
/// @param kinds the words for a kind of device
record Fields(Texts texts, SetupWords words, Function<DeviceKind, String> kinds) {
    List<Field> on(Step step, Wizard wizard) {
        return Question.on(step).stream()
                .map(question -> field(question, wizard))
                .toList();
    }

    private Field field(Question question, Wizard wizard) {
        Shape shape = shape(question);
        List<Choice> choices = wizard.choices(question).stream()
                .map(value -> choice(question, value, wizard))
                .toList();
        boolean typed = shape == Shape.TEXT || shape == Shape.SECRET || shape == Shape.SEARCH;
        return new Field(question, shape, words.label(question), typed ? words.hint(question) : "", choices);
    }

    private static Shape shape(Question question) {
        return switch (question) {
            case FENCE, BOOT -> Shape.SWITCH;
            case RADIO, METHOD, BAND, ADDRESS -> Shape.CHOICES;
            case LOG_LEVEL -> Shape.LIST;
            case KIND -> Shape.SEARCH;
            case NAME, SSID, COUNTRY -> Shape.TEXT;
            case PIN, PASSPHRASE -> Shape.SECRET;
        };
    }

    private Choice choice(Question question, String value, Wizard wizard) {
        return switch (question) {
            case RADIO ->
                new Choice(
                        value,
                        ShownText.of(value),
                        wizard.present().adapter(value).map(this::about).orElse(""));
            case KIND -> new Choice(value, kinds.apply(DeviceKind.valueOf(value.toUpperCase(Locale.ROOT))), "");
            default -> new Choice(value, words.choice(question, value), "");
        };
    }

    /// What a radio can do, and whether it is in use.
    private String about(Adapter adapter) {
        return Stream.of(
                        ShownText.of(adapter.driver()),
                        adapter.owner()
                                .map(can -> texts.of(can ? "setup.owner" : "setup.noOwner"))
                                .orElse(""),
                        adapter.connected() ? texts.of("setup.inUse") : "")
                .filter(text -> !text.isEmpty())
                .reduce((before, after) -> before + " · " + after)
                .orElse("");
    }
}
