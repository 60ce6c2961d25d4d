package org.hostp2pd.ui.access;

import java.util.Locale;
import org.hostp2pd.store.Rule;

/// A line of the list.
///
/// @param title  the name, or the address where nobody knows one
/// @param second the address, or what is to be said of a name
/// @param icon   of the kind of device
/// @param seen   when it was in range last
record RuleRow(RuleKey key, String title, String second, String icon, Rule rule, String seen) {
    /// Whether the title is an address.
    boolean nameless() {
        return key instanceof RuleKey.Address(var device) && device.toString().equals(title);
    }

    /// Whether it holds what somebody looks for. @param part lower case
    boolean has(String part) {
        return title.toLowerCase(Locale.ROOT).contains(part)
                || second.toLowerCase(Locale.ROOT).contains(part)
                || key.shown().contains(part);
    }
}
