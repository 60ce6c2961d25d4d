package org.hostp2pd.p2p;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A command as the datagram wpa_supplicant reads, and the same with its secrets replaced. One character is one octet:
/// the datagram is the text in ISO-8859-1. A command without arguments has no trailing blank, since wpa_supplicant
/// compares the whole datagram with it (wpa_supplicant_ctrl_iface_process in hostap ctrl_iface.c).
public final class CommandText {
    private final Secrets secrets;

    private CommandText(Secrets secrets) {
        this.secrets = secrets;
    }

    /// The datagram. May hold a PIN, a passphrase or a key: never to be logged.
    public static String render(Command command) {
        return new CommandText(Secrets.KEPT).text(command);
    }

    /// The same with PINs, passphrases, keys and the values of secret variables replaced by fixed words, for logs
    /// and recordings.
    public static String redacted(Command command) {
        return new CommandText(Secrets.REPLACED).text(command);
    }

    /// One line for each command, the whole grammar at a glance; hence longer than other methods.
    private String text(Command command) {
        return switch (command) {
            case Command.Ping() -> "PING";
            case Command.Attach() -> "ATTACH";
            case Command.Detach() -> "DETACH";
            case Command.ReadStatus() -> "STATUS";
            case Command.ListInterfaces() -> "INTERFACES";
            case Command.ListNetworks(var after) -> "LIST_NETWORKS" + optional(after.map(id -> "LAST_ID=" + id));
            case Command.NextPeer(var after) ->
                "P2P_PEER " + after.map(last -> "NEXT-" + last).orElse("FIRST");
            case Command.NextStation(var after) ->
                after.map(last -> "STA-NEXT " + last).orElse("STA-FIRST");
            case Command.ReadStation(var station) -> "STA " + station;
            case Command.Get(var variable) -> "GET " + variable;
            case Command.Set(var variable, var value) ->
                "SET " + variable + " " + secrets.value(variable, Octets.encode(value));
            case Command.SaveConfig() -> "SAVE_CONFIG";
            case Command.Reconfigure() -> "RECONFIGURE";
            case Command.AddNetwork() -> "ADD_NETWORK";
            case Command.RemoveNetwork(var network) -> "REMOVE_NETWORK " + network;
            case Command.GetNetwork(var network, var variable) -> "GET_NETWORK " + network + " " + variable;
            case Command.SetNetwork(var network, var value) -> "SET_NETWORK " + network + " " + variable(value);
            case Command.SetSsidPostfix(var postfix) -> "P2P_SET ssid_postfix " + Octets.encode(postfix);
            case Command.Find(var seconds) -> "P2P_FIND" + optional(seconds);
            case Command.StopFind() -> "P2P_STOP_FIND";
            case Command.Listen(var seconds) -> "P2P_LISTEN" + optional(seconds);
            case Command.ExtendedListen(var timing) ->
                "P2P_EXT_LISTEN" + optional(timing.map(t -> t.periodMillis() + " " + t.intervalMillis()));
            case Command.Flush() -> "P2P_FLUSH";
            case Command.Cancel() -> "P2P_CANCEL";
            case Command.Reject(var device) -> "P2P_REJECT " + device;
            case Command.ProvisionDiscovery(var device, var method) -> "P2P_PROV_DISC " + device + " " + lower(method);
            case Command.Connect(var device, var enrolment, var persistent, var options) ->
                "P2P_CONNECT " + device + " " + enrolment(enrolment) + persistent(persistent) + options(options);
            case Command.GroupAdd(var persistent, var options) ->
                "P2P_GROUP_ADD" + persistent(persistent) + options(options);
            case Command.GroupRemove(var iface) -> "P2P_GROUP_REMOVE " + iface;
            case Command.GetPassphrase() -> "P2P_GET_PASSPHRASE";
            case Command.Invite(var network, var peer) -> "P2P_INVITE persistent=" + network + " peer=" + peer;
            case Command.InviteToGroup(var group, var peer) -> "P2P_INVITE group=" + group + " peer=" + peer;
            case Command.RemoveClient(var device) -> "P2P_REMOVE_CLIENT " + device;
            case Command.AuthorisePin(var station, var pin, int timeout) ->
                "WPS_PIN " + station.map(MacAddress::toString).orElse("any") + " " + secrets.pin(pin) + " " + timeout;
            case Command.AuthorisePushButton(var device) -> "WPS_PBC" + optional(device.map(d -> "p2p_dev_addr=" + d));
            case Command.CancelWps() -> "WPS_CANCEL";
            case Command.Deauthenticate(var station) -> "DEAUTHENTICATE " + station;
        };
    }

    private String variable(NetworkValue value) {
        return switch (value) {
            case NetworkValue.SsidValue(var ssid) -> "ssid " + ssid.hex();
            case NetworkValue.KeyValue(GroupKey.Passphrase passphrase) ->
                "psk \"" + secrets.passphrase(passphrase) + "\"";
            case NetworkValue.KeyValue(GroupKey.Psk psk) -> "psk " + secrets.psk(psk);
            case NetworkValue.Members(var devices) ->
                "p2p_client_list " + devices.stream().map(MacAddress::toString).collect(Collectors.joining(" "));
            case NetworkValue.Words(var variable, var words) -> variable + " " + secrets.value(variable, words);
        };
    }

    private String enrolment(Command.Enrolment enrolment) {
        return switch (enrolment) {
            case Command.Enrolment.ShownPin(var pin) -> secrets.pin(pin) + " display";
            case Command.Enrolment.PushButton() -> "pbc";
        };
    }

    private static String persistent(Optional<Command.PersistentChoice> persistent) {
        return optional(persistent.map(
                choice -> "persistent" + choice.network().map(id -> "=" + id).orElse("")));
    }

    private static String options(List<GroupOption> options) {
        return options.stream().map(option -> " " + option(option)).collect(Collectors.joining());
    }

    private static String option(GroupOption option) {
        return switch (option) {
            case GroupOption.Freq(int megahertzOrBand) -> "freq=" + megahertzOrBand;
            case GroupOption.AutomaticChannel() -> "freq=acs";
            case GroupOption.SecondFreq(int megahertz) -> "freq2=" + megahertz;
            case GroupOption.MaxWidth(int megahertz) -> "max_oper_chwidth=" + megahertz;
            case GroupOption.GoIntent(int intent) -> "go_intent=" + intent;
            case GroupOption.Flag(var word) -> lower(word);
        };
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String optional(Optional<String> argument) {
        return argument.map(text -> " " + text).orElse("");
    }

    private static String optional(OptionalInt argument) {
        return argument.isPresent() ? " " + argument.getAsInt() : "";
    }

    static void requireWord(String word) {
        if (!word.matches("[A-Za-z0-9_]{1,64}")) {
            throw new IllegalArgumentException("not the name of a variable");
        }
    }

    static void requireText(String text) {
        if (text.isEmpty() || text.length() > 1024 || text.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            throw new IllegalArgumentException("not a value without control characters");
        }
    }
}
