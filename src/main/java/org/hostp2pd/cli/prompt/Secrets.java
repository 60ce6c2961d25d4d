package org.hostp2pd.cli.prompt;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.WpsPin;

/// Which lines hold a PIN or a passphrase, so that they are not kept.
final class Secrets {
    /// A PIN of eight digits, or a word that announces a secret.
    private static final Pattern LOOKS_SECRET =
            Pattern.compile("(?<![0-9])[0-9]{8}(?![0-9])|passphrase|passw|psk|(?<![a-z])pin(?![a-z])");

    private final Supplier<Optional<State>> state;

    Secrets(Supplier<Optional<State>> state) {
        this.state = state;
    }

    boolean in(String line) {
        return LOOKS_SECRET.matcher(line.toLowerCase(Locale.ROOT)).find()
                || state.get().stream().flatMap(Secrets::known).anyMatch(line::contains);
    }

    private static Stream<String> known(State state) {
        return Stream.concat(
                state.pin().map(WpsPin::digits).stream(),
                state.group().up().flatMap(Group::key).map(Secrets::text).stream());
    }

    private static String text(GroupKey key) {
        return switch (key) {
            case GroupKey.Passphrase(String value) -> value;
            case GroupKey.Psk(String hex) -> hex;
        };
    }
}
