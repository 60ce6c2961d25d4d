package org.hostp2pd.ui.settings;

/// The keys of the configuration, in the order they are shown in.
enum Key {
    PERSISTENT("activate_persistent_group", Chapter.GROUP, Kind.SWITCH, "True"),
    AUTONOMOUS("activate_autonomous_group", Chapter.GROUP, Kind.SWITCH, "False"),
    DYNAMIC("dynamic_group", Chapter.GROUP, Kind.SWITCH, "False"),
    POSTFIX("ssid_postfix", Chapter.GROUP, Kind.TEXT, "None"),
    GROUP_OPTIONS("p2p_group_add_opts", Chapter.GROUP, Kind.WORDS, "None"),
    CONNECT_OPTIONS("p2p_connect_opts", Chapter.GROUP, Kind.WORDS, "None"),
    NETWORK("persistent_network_id", Chapter.GROUP, Kind.NUMBER, "None"),
    NETWORK_PARMS(
            "network_parms", Chapter.GROUP, Kind.LINES, "[]", "- ssid \"DIRECT-xy-Shop\"\n- psk \"eight or more\""),
    METHOD("pbc_in_use", Chapter.ACCESS, Kind.METHOD, "None"),
    PIN("pin", Chapter.ACCESS, Kind.TEXT, "None"),
    PIN_COMMAND("pin_command", Chapter.ACCESS, Kind.TEXT, "None"),
    LIST("pbc_white_list", Chapter.ACCESS, Kind.LINES, "[]", "- Kitchen\n- 76:b8:1e:90:3c:05"),
    NEGOTIATION("max_negotiation_time", Chapter.ACCESS, Kind.SECONDS, "120"),
    NORMAL("select_timeout_secs.normal", Chapter.LOOKING, Kind.SECONDS, "10"),
    CONNECT("select_timeout_secs.connect", Chapter.LOOKING, Kind.SECONDS, "90"),
    LONG("select_timeout_secs.long", Chapter.LOOKING, Kind.SECONDS, "600"),
    POLLING("max_scan_polling", Chapter.LOOKING, Kind.NUMBER, "2"),
    DELAY("min_conn_delay", Chapter.LOOKING, Kind.SECONDS, "40"),
    INTERFACE("interface", Chapter.SUPPLICANT, Kind.TEXT, "auto"),
    DIRECTORIES("control_directories", Chapter.SUPPLICANT, Kind.LINES, "[]", "- /run/wpa_supplicant"),
    CONTROL_GROUP("control_group", Chapter.SUPPLICANT, Kind.TEXT, "None"),
    PARMS("config_parms", Chapter.SUPPLICANT, Kind.LINES, "{}", "device_name: Workshop\np2p_go_intent: 15"),
    SAVE("save_config_enabled", Chapter.SUPPLICANT, Kind.SWITCH, "True"),
    PROGRAM("run_program", Chapter.PROGRAMS, Kind.TEXT, "None"),
    PROGRAM_TIME("run_program_timeout", Chapter.PROGRAMS, Kind.SECONDS, "30"),
    FAILURES("max_num_failures", Chapter.RECOVERY, Kind.NUMBER, "3"),
    CONTACT_FAILURES("max_num_wpa_cli_failures", Chapter.RECOVERY, Kind.NUMBER, "9"),
    QUIET("wpa_supplicant_min_err_warn", Chapter.RECOVERY, Kind.NUMBER, "0"),
    LOGGING("force_logging", Chapter.LOGGING, Kind.LEVEL, "None"),
    LOG_ROOT("logging.root.level", Chapter.LOGGING, Kind.URGENCY, "INFO"),
    LOG_CONSOLE("logging.handlers.console.level", Chapter.LOGGING, Kind.OUTPUT, "INFO"),
    LOG_FILE("logging.handlers.file.filename", Chapter.LOGGING, Kind.TEXT, "None"),
    LOG_FILE_LEVEL("logging.handlers.file.level", Chapter.LOGGING, Kind.URGENCY, "DEBUG"),
    LOG_FILE_SIZE("logging.handlers.file.maxBytes", Chapter.LOGGING, Kind.BYTES, "0"),
    LOG_OLD_FILES("logging.handlers.file.backupCount", Chapter.LOGGING, Kind.NUMBER, "0");

    /// What belongs together.
    enum Chapter {
        GROUP("mdi2a-access-point"),
        ACCESS("mdi2s-shield-key-outline"),
        LOOKING("mdi2r-radar"),
        SUPPLICANT("mdi2r-router-wireless"),
        PROGRAMS("mdi2h-hook"),
        RECOVERY("mdi2r-restore"),
        LOGGING("mdi2t-text-box-outline"),
        /// Of the panel itself, kept beside the configuration.
        LOOK("mdi2p-palette-outline");

        private final String icon;

        Chapter(String icon) {
            this.icon = icon;
        }

        /// By its name in the icon pack.
        String icon() {
            return icon;
        }
    }

    /// How a value is changed.
    enum Kind {
        SWITCH,
        METHOD,
        /// An urgency, or none for what the section says.
        LEVEL,
        /// An urgency.
        URGENCY,
        /// An urgency, or none for no such output.
        OUTPUT,
        NUMBER,
        SECONDS,
        BYTES,
        /// Text of a person, put into quotes where YAML needs them.
        TEXT,
        /// Written as in the file.
        WORDS,
        /// The same, with an entry in each line where there are several.
        LINES
    }

    private final String path;
    private final Chapter chapter;
    private final Kind kind;
    private final String usual;
    private final String example;

    Key(String path, Chapter chapter, Kind kind, String usual) {
        this(path, chapter, kind, usual, "");
    }

    Key(String path, Chapter chapter, Kind kind, String usual, String example) {
        this.path = path;
        this.chapter = chapter;
        this.kind = kind;
        this.usual = usual;
        this.example = example;
    }

    /// As in the file, below the section `hostp2pd`; with `console` and `file` for the handlers of the log.
    String path() {
        return path;
    }

    Chapter chapter() {
        return chapter;
    }

    Kind kind() {
        return kind;
    }

    /// What may stand there; empty text where it is no list.
    String example() {
        return example;
    }

    /// The value where the file says nothing.
    String usual() {
        return usual;
    }
}
