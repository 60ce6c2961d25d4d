package org.hostp2pd.ui.access;

import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;

/// Whom a rule is about.
sealed interface RuleKey {
    /// One device.
    record Address(MacAddress device) implements RuleKey {}

    /// Every device that says this is its name.
    record Name(String name) implements RuleKey {}

    /// What a person typed: an address where it is one, else a name.
    static RuleKey of(String typed) {
        return MacAddress.parse(typed).<RuleKey>map(Address::new).orElseGet(() -> new Name(typed));
    }

    /// The rule that the key has; empty where it has none.
    default Optional<Rule> in(DeviceRules rules) {
        return Optional.ofNullable(
                switch (this) {
                    case Address(var device) -> rules.byAddress().get(device);
                    case Name(var name) -> rules.byName().get(name);
                });
    }

    /// The same rules with this one for the key; empty for none.
    ///
    /// @throws IllegalArgumentException when there are too many
    default DeviceRules with(DeviceRules rules, Optional<Rule> rule) {
        return switch (this) {
            case Address(var device) -> rules.with(device, rule);
            case Name(var name) -> rules.with(name, rule);
        };
    }

    /// The address or the name, safe to show.
    default String shown() {
        return switch (this) {
            case Address(var device) -> device.toString();
            case Name(var name) -> ShownText.of(name);
        };
    }
}
