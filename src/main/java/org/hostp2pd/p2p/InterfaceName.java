package org.hostp2pd.p2p;

/// The name of a wpa_supplicant interface, and so of its control socket: at most 15 characters (IFNAMSIZ), no slash, no
/// blank.
public record InterfaceName(String value) implements Comparable<InterfaceName> {
    private static final int LONGEST = 15;

    public InterfaceName {
        if (!valid(value)) {
            throw new IllegalArgumentException("not an interface name");
        }
    }

    /// Whether the kernel would accept this as the name of a network interface (`dev_valid_name` in
    /// net/core/dev.c).
    public static boolean valid(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '/' && c != ':');
    }

    @Override
    public int compareTo(InterfaceName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
