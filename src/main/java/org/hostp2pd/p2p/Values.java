package org.hostp2pd.p2p;

import java.util.Optional;

/// The values that stand in several families of events.
final class Values {
    private static final String GO = "GO";

    private Values() {}

    static InterfaceName iface(Line line) {
        String name = line.word();
        if (!InterfaceName.valid(name)) {
            throw new Malformed();
        }
        return new InterfaceName(name);
    }

    static Optional<InterfaceName> iface(Line line, String key) {
        return line.seek(key) ? Optional.of(iface(line)) : Optional.empty();
    }

    /// `GO` or `client`: whether we own the group.
    static boolean owner(Line line) {
        String role = line.word();
        if (!role.equals(GO) && !role.equals("client")) {
            throw new Malformed();
        }
        return role.equals(GO);
    }

    static String role(boolean owner) {
        return owner ? GO : "client";
    }

    static Frequency frequency(Line line) {
        int megahertz = line.number();
        if (!Frequency.valid(megahertz)) {
            throw new Malformed();
        }
        return new Frequency(megahertz);
    }

    static Frequency frequency(Line line, String key) {
        line.expect(key);
        return frequency(line);
    }

    static NetworkId network(Line line) {
        int id = line.number();
        if (id < 0) {
            throw new Malformed();
        }
        return new NetworkId(id);
    }

    static P2pStatus status(Line line, String key) {
        return new P2pStatus(line.number(key));
    }

    static ConfigMethods methods(Line line, String key) {
        return new ConfigMethods(line.hexadecimal(key));
    }

    static Optional<String> word(Line line, String key) {
        return line.seek(key) ? Optional.of(line.word()) : Optional.empty();
    }

    /// A text in brackets or quotes that is the rest of the line, closing character included, whatever it holds
    /// itself.
    static String enclosed(Line line, char opening, char closing) {
        String text = line.rest();
        if (text.length() < 2 || text.charAt(0) != opening || text.charAt(text.length() - 1) != closing) {
            throw new Malformed();
        }
        return text.substring(1, text.length() - 1);
    }

    static <T> String optional(String key, Optional<T> value) {
        return value.map(known -> key + known).orElse("");
    }
}
