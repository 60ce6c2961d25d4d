package org.hostp2pd.ui.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.hostp2pd.store.DeviceRules;

/// The rules as a person just made them, until the engine has them: so that a second change builds on the first, and
/// nothing jumps back for a moment.
final class Wish {
    /// The engine answers in milliseconds; after this it will not.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Deque<DeviceRules> sent = new ArrayDeque<>();
    private DeviceRules known = DeviceRules.NONE;
    private Instant since = Instant.MIN;

    /// The rules to show.
    DeviceRules rules() {
        return sent.isEmpty() ? known : sent.getLast();
    }

    void want(DeviceRules rules, Instant now) {
        sent.add(rules);
        since = now;
    }

    /// The engine has these rules. @return whether those to show are others than before
    boolean have(DeviceRules rules, Instant now) {
        DeviceRules before = rules();
        boolean news = !rules.equals(known);
        known = rules;
        if (news && sent.contains(rules)) {
            while (!sent.remove().equals(rules)) {
                // What was sent before it is past.
            }
        } else if (news || now.isAfter(since.plus(PATIENCE))) {
            sent.clear();
        }
        return !rules().equals(before);
    }
}
