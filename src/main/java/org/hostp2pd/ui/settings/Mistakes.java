package org.hostp2pd.ui.settings;

import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Expected;
import org.hostp2pd.config.Problem;
import org.hostp2pd.config.Reason;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.ui.common.Texts;

/// Says what may stand where something else does.
final class Mistakes {
    private final Texts texts;

    Mistakes(Texts texts) {
        this.texts = texts;
    }

    /// What is wrong with a key; empty where nothing is.
    Optional<String> of(List<Problem> problems, String key) {
        return problems.stream()
                .map(Problem::reason)
                .filter(reason -> about(reason)
                        .filter(it -> it.equals(key) || it.startsWith(key + "."))
                        .isPresent())
                .map(this::sentence)
                .findFirst();
    }

    private static Optional<String> about(Reason reason) {
        return switch (reason) {
            case Reason.WrongValue it -> Optional.of(it.key());
            case Reason.UnknownOption it -> Optional.of(it.key());
            case Reason.RepeatedOption it -> Optional.of(it.key());
            case Reason.LoadsCode it -> Optional.of(it.key());
            case Reason.HasArguments it -> Optional.of(it.key());
            case Reason.Unreadable _, Reason.NotYaml _, Reason.UnknownKey _, Reason.RepeatedKey _, Reason.Misplaced _ ->
                Optional.empty();
        };
    }

    private String sentence(Reason reason) {
        return switch (reason) {
            case Reason.WrongValue it -> expected(it.expected());
            case Reason.UnknownOption it ->
                it.nearest()
                        .map(nearest -> texts.of("settings.wrong.option.nearest", ShownText.of(it.option()), nearest))
                        .orElseGet(() -> texts.of("settings.wrong.option", ShownText.of(it.option())));
            case Reason.RepeatedOption it -> texts.of("settings.wrong.repeated", ShownText.of(it.option()));
            case Reason.HasArguments _ -> texts.of("settings.wrong.arguments");
            case Reason.LoadsCode _ -> texts.of("settings.wrong.code");
            case Reason.Unreadable _, Reason.NotYaml _, Reason.UnknownKey _, Reason.RepeatedKey _, Reason.Misplaced _ ->
                texts.of("settings.wrong.other");
        };
    }

    private String expected(Expected expected) {
        return switch (expected) {
            case Expected.WholeNumber(long least, long most) -> texts.of("settings.wrong.number", least, most);
            case Expected.Seconds(long least, long most) -> texts.of("settings.wrong.seconds", least, most);
            case Expected.Kind kind ->
                switch (kind) {
                    case PIN -> texts.of("settings.wrong.pin");
                    case ABSOLUTE_PATH -> texts.of("settings.wrong.path");
                    case INTERFACE_NAME -> texts.of("settings.wrong.interface");
                    case SSID_POSTFIX -> texts.of("settings.wrong.postfix");
                    case LIST, NAMES_WITH_VALUES, SECTION -> texts.of("settings.wrong.list");
                    case DEVICE, ADDRESSES -> texts.of("settings.wrong.device");
                    case CHANNEL, CHANNEL_OR_BAND, CHANNEL_BAND_OR_ACS, CHANNEL_WIDTH ->
                        texts.of("settings.wrong.channel");
                    case YES_OR_NO, YES_NO_OR_NONE, TEXT, GROUP, LOG_LEVEL, DIRECT_SSID, KEY, PLAIN_WORDS ->
                        texts.of("settings.wrong.other");
                };
        };
    }
}
