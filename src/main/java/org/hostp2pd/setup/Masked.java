package org.hostp2pd.setup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hostp2pd.p2p.SecretVariables;
import org.hostp2pd.p2p.ShownText;

/// Lines of configuration files without what is secret in them. In doubt it is hidden.
final class Masked {
    private static final String HIDDEN = "[hidden]";
    private static final Pattern SETTING = Pattern.compile("(?s)(\\s*#?\\s*([A-Za-z0-9_.-]+)\\s*[=:]\\s*)(\\S.*)");

    /// In `network_parms` name and value are parted by a blank.
    private static final Pattern PARTED =
            Pattern.compile("(?s)(.*?\\b(?:psk|passphrase|password|wep_key\\d?|sae_password)[ :=]+).*");

    private Masked() {}

    static String line(String line) {
        Matcher setting = SETTING.matcher(line);
        if (setting.matches() && SecretVariables.contains(setting.group(2)) && !harmless(setting)) {
            return shown(setting.group(1)) + HIDDEN;
        }
        Matcher parted = PARTED.matcher(line);
        boolean comment = line.strip().startsWith("#");
        return parted.matches() && !comment ? shown(parted.group(1)) + HIDDEN : shown(line);
    }

    /// Nothing, or the word that says so.
    private static boolean harmless(Matcher setting) {
        return setting.group(3).matches("None|null|~|True|False")
                || setting.group(2).equals("pin_command")
                || setting.group(2).equals("key_mgmt");
    }

    /// The tabulator indents and does no harm.
    private static String shown(String line) {
        String rest = line.stripLeading();
        String indent = line.substring(0, line.length() - rest.length());
        return indent.chars().allMatch(c -> c == ' ' || c == '\t') ? indent + ShownText.of(rest) : ShownText.of(line);
    }
}
