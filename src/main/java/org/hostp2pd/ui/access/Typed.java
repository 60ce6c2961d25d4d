package org.hostp2pd.ui.access;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.store.DeviceRules;

/// What stands in the field for a new entry, judged while it is typed.
sealed interface Typed {
    /// Nothing yet.
    record Nothing() implements Typed {}

    /// It can be added.
    record Fine(RuleKey key) implements Typed {}

    /// It cannot. @param text the key of the sentence that says why
    record Wrong(String text) implements Typed {}

    /// Nobody means a name by this.
    Pattern LIKE_AN_ADDRESS = Pattern.compile("[0-9a-fA-F]{1,2}([:-][0-9a-fA-F]{0,2}){2,}|[0-9a-fA-F]{12}");

    /// As many characters as a name may have (see [DeviceName]).
    int LONGEST = 32;

    /// @param rules what is in the list already
    static Typed of(String text, DeviceRules rules) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return new Nothing();
        }
        RuleKey key = RuleKey.of(typed.replace('-', ':'));
        if (!(key instanceof RuleKey.Address)) {
            key = new RuleKey.Name(typed);
        }
        return wrong(key, rules).<Typed>map(Wrong::new).orElse(new Fine(key));
    }

    private static Optional<String> wrong(RuleKey key, DeviceRules rules) {
        if (key instanceof RuleKey.Name(var name)) {
            if (LIKE_AN_ADDRESS.matcher(name).matches()) {
                return Optional.of("access.typed.halfAddress");
            } else if (name.length() > LONGEST) {
                return Optional.of("access.typed.tooLong");
            }
        }
        if (key.in(rules).isPresent()) {
            return Optional.of("access.typed.there");
        }
        return full(rules) ? Optional.of("access.typed.full") : Optional.empty();
    }

    private static boolean full(DeviceRules rules) {
        return rules.byAddress().size() >= DeviceRules.MOST || rules.byName().size() >= DeviceRules.MOST;
    }
}
