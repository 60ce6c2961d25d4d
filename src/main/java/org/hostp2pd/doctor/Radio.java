package org.hostp2pd.doctor;

import java.util.List;
import java.util.Set;

/// A radio of the machine.
///
/// @param name       `phy0`
/// @param driver     empty text where it is not known
/// @param interfaces of it, in their order
/// @param abilities  what `iw` says it can do; [Abilities#UNKNOWN] where that is not known
record Radio(String name, String driver, List<String> interfaces, Abilities abilities) {
    Radio {
        interfaces = List.copyOf(interfaces);
    }

    /// The name with the driver, for people.
    String shown() {
        return driver.isEmpty() ? name : name + " (" + driver + ")";
    }

    /// @param modes        as `iw` names them: `P2P-GO`, `P2P-device`
    /// @param combinations of interfaces that are possible at a time, one line each
    record Abilities(boolean known, Set<String> modes, List<String> combinations) {
        static final Abilities UNKNOWN = new Abilities(false, Set.of(), List.of());

        Abilities {
            modes = Set.copyOf(modes);
            combinations = List.copyOf(combinations);
        }
    }
}
