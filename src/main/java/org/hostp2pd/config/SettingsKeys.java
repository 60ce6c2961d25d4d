package org.hostp2pd.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Expected.Kind;
import org.hostp2pd.config.Expected.WholeNumber;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.NetworkId;

/// Reads the section `hostp2pd`.
final class SettingsKeys {
    static final List<String> KNOWN = List.of(
            "select_timeout_secs",
            "max_scan_polling",
            "min_conn_delay",
            "max_negotiation_time",
            "max_num_failures",
            "max_num_wpa_cli_failures",
            "wpa_supplicant_min_err_warn",
            "activate_persistent_group",
            "activate_autonomous_group",
            "dynamic_group",
            "persistent_network_id",
            "network_parms",
            "config_parms",
            "save_config_enabled",
            "ssid_postfix",
            "p2p_group_add_opts",
            "p2p_connect_opts",
            "pbc_in_use",
            "pbc_white_list",
            "pin",
            "pin_command",
            "pin_module",
            "run_program",
            "run_program_timeout",
            "interface",
            "control_directories",
            "control_group",
            "force_logging",
            "p2p_client");

    private static final WholeNumber NETWORK = new WholeNumber(0, Integer.MAX_VALUE);
    /// SSID_MAX_LEN less `DIRECT-xx` (p2p.h in hostap, ssid_postfix).
    private static final int LONGEST_POSTFIX = 23;

    private final Fields fields;
    private final Findings findings;
    private final PaceKeys pace;

    SettingsKeys(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
        this.pace = new PaceKeys(fields, findings);
    }

    Settings read() {
        fields.place("p2p_client")
                .ifPresent(place -> findings.remark(place, Note.Remark.P2P_CLIENT_UNUSED, fields.name("p2p_client")));
        return new Settings(
                new TechniqueKeys(fields, findings).read(),
                iface(),
                controlDirectories(),
                pace.finding(),
                pace.pace(),
                new AccessKeys(fields, findings).read(),
                GroupOptions.ofGroupAdd(fields, "p2p_group_add_opts", findings),
                GroupOptions.ofConnect(fields, "p2p_connect_opts", findings),
                network(),
                postfix(),
                NetworkParms.of(fields, "network_parms", findings),
                ConfigParms.of(fields, "config_parms", findings),
                fields.read("save_config_enabled", Kind.YES_OR_NO, Grammar::flag)
                        .orElse(true),
                new Settings.Hook(new Program(fields, findings).read("run_program"), pace.hookLimit()));
    }

    Optional<LogSettings.Level> forcedLevel() {
        return fields.read("force_logging", Kind.LOG_LEVEL, Grammar::level);
    }

    /// A name as groups have them (NAME_REGEX of adduser(8)), or the number of one.
    Optional<String> controlGroup() {
        return fields.scalar("control_group", Kind.GROUP)
                .filter(scalar -> !scalar.text().isBlank())
                .flatMap(_ -> fields.read(
                        "control_group",
                        Kind.GROUP,
                        text -> Optional.of(text).filter(name -> name.matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,31}"))));
    }

    private Optional<InterfaceName> iface() {
        return fields.scalar("interface", Kind.INTERFACE_NAME)
                .filter(scalar -> !scalar.text().isBlank() && !scalar.text().equalsIgnoreCase("auto"))
                .flatMap(scalar -> fields.read("interface", Kind.INTERFACE_NAME, SettingsKeys::interfaceName));
    }

    private static Optional<InterfaceName> interfaceName(String text) {
        return InterfaceName.valid(text) ? Optional.of(new InterfaceName(text)) : Optional.empty();
    }

    private List<Path> controlDirectories() {
        List<Path> directories = new ArrayList<>();
        for (Node item : fields.items("control_directories")) {
            Optional<Path> path =
                    item instanceof Node.Scalar scalar ? Grammar.absolute(scalar.text()) : Optional.empty();
            path.ifPresentOrElse(
                    directories::add,
                    () -> findings.wrong(item, fields.name("control_directories"), Kind.ABSOLUTE_PATH));
        }
        return directories;
    }

    private Optional<NetworkId> network() {
        return fields.read("persistent_network_id", NETWORK, text -> Grammar.whole(text, NETWORK))
                .map(id -> new NetworkId(Math.toIntExact(id)));
    }

    private Optional<String> postfix() {
        return fields.scalar("ssid_postfix", Kind.SSID_POSTFIX)
                .filter(scalar -> !scalar.text().isEmpty())
                .flatMap(scalar -> fields.read("ssid_postfix", Kind.SSID_POSTFIX, SettingsKeys::postfix));
    }

    private static Optional<String> postfix(String text) {
        return Grammar.within(LONGEST_POSTFIX, text) ? Optional.of(text) : Optional.empty();
    }
}
