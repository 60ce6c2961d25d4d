package org.hostp2pd.config;

import java.util.Optional;

/// Why a place in a configuration is refused. Keys are paths from the section, such as `select_timeout_secs.normal`;
/// what is quoted from the text is bounded but not escaped.
public sealed interface Reason {
    /// The file or standard input could not be read.
    record Unreadable(Trouble trouble) implements Reason {}

    /// It is not the YAML that is understood here.
    record NotYaml(Fault fault) implements Reason {}

    /// There is no such key. @param nearest the key that was probably meant
    record UnknownKey(String key, Optional<String> nearest) implements Reason {}

    /// The key was there before. @param firstLine where, 1 for the first
    record RepeatedKey(String key, int firstLine) implements Reason {}

    /// The key belongs into a section. @param section its name
    record Misplaced(String key, String section) implements Reason {}

    /// The value is of the wrong kind or out of range.
    record WrongValue(String key, Expected expected, Found found) implements Reason {}

    /// There is no such option of P2P_GROUP_ADD or P2P_CONNECT. @param nearest the one that was probably meant
    record UnknownOption(String key, String option, Optional<String> nearest) implements Reason {}

    /// The option was there before.
    record RepeatedOption(String key, String option) implements Reason {}

    /// The variable makes wpa_supplicant load code into a process that runs as root.
    record LoadsCode(String key) implements Reason {}

    /// A program with arguments; it is started without a shell, so there is nothing that would take them apart.
    record HasArguments(String key) implements Reason {}

    /// What kept a text from being read.
    enum Trouble {
        MISSING,
        NO_PERMISSION,
        NOT_A_FILE,
        TOO_LARGE,
        NOT_TEXT,
        FAILED
    }

    /// What is wrong with YAML, so far as it can be told without quoting the text.
    enum Fault {
        TAB,
        ALIAS,
        TAG,
        SECOND_DOCUMENT,
        TOO_DEEP,
        KEY_NOT_A_WORD,
        SECTION_EXPECTED,
        COLON_MISSING,
        COLON_UNEXPECTED,
        INDENTATION,
        BRACKET_OPEN,
        QUOTE_OPEN,
        HEADER,
        OTHER
    }

    /// What was there instead.
    sealed interface Found {
        /// The first word of a value that is not secret, at most 64 characters of it.
        record Text(String text) implements Found {}

        /// Anything else.
        enum Shape implements Found {
            NOTHING,
            LIST,
            SECTION,
            /// A value that is not shown because it may be secret.
            HIDDEN
        }
    }
}
