package org.hostp2pd.ui.group;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.hostp2pd.ui.common.Tastes;
import org.hostp2pd.ui.common.WifiCode;

/// What is seen of the passphrase and of the code that holds it: on request, and for a while. On the FX thread.
final class SecretModel {
    private static final String DOTS = "\u2022".repeat(12);
    private static final Duration REVEALED = Duration.ofSeconds(20);

    private final ObservableValue<GroupFacts> facts;
    private final Tastes tastes;
    private final ReadOnlyBooleanWrapper revealed = new ReadOnlyBooleanWrapper();
    private Instant now = Instant.EPOCH;
    private Instant hiddenAt = Instant.EPOCH;

    SecretModel(ObservableValue<GroupFacts> facts, Tastes tastes) {
        this.facts = facts;
        this.tastes = tastes;
    }

    void tick(Instant at) {
        now = at;
        if (!now.isBefore(hiddenAt)) {
            hide();
        }
    }

    /// Shows the key for a while.
    void reveal() {
        hiddenAt = now.plus(REVEALED);
        revealed.set(true);
    }

    void hide() {
        revealed.set(false);
    }

    /// The key, or as many dots as for any other.
    ObservableValue<String> key() {
        return revealed.flatMap(shown -> facts.map(it -> shown ? it.key().orElse("") : DOTS));
    }

    /// What a camera reads; empty where there is none, or it is seen only by who asks.
    ObservableValue<Optional<WifiCode>> code() {
        return hidden().flatMap(none -> facts.map(it -> none ? Optional.empty() : it.code()));
    }

    /// Whether the code waits for somebody to ask for it.
    ObservableValue<Boolean> hidden() {
        return revealed.flatMap(shown -> tastes.hideCodeProperty().map(hide -> hide && !shown));
    }

    /// Whether the key is shown as it is.
    ReadOnlyBooleanProperty revealedProperty() {
        return revealed.getReadOnlyProperty();
    }
}
