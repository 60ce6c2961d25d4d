package org.hostp2pd.engine;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Contact.Ready;
import org.hostp2pd.engine.State.Device;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.ConfigMethods;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.InterfacesReply;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.Reply;
import org.hostp2pd.p2p.Status;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.Trouble;

/// Start, renewed contact and lost events are one path: read everything, set what is configured, adopt the group that
/// is up.
final class Syncing {
    /// Lets a device that knows the persistent group come back without anybody's consent; without it the device
    /// gives up.
    private static final String RECONNECT = "persistent_reconnect";

    private static final Duration LIVENESS = Duration.ofSeconds(60);

    private Syncing() {}

    static void begin(Turn turn, InterfaceName iface) {
        turn.forget(Ask.Purpose.SYNC);
        turn.forget(Ask.Purpose.NETWORK);
        turn.networks = Networks.UNKNOWN;
        turn.contact = new Contact.Syncing(iface, Set.of());
        turn.ask(iface, new Command.ReadStatus(), Ask.Purpose.SYNC);
        configure(turn);
        turn.ask(iface, new Command.Get("config_methods"), Ask.Purpose.SYNC);
    }

    /// Events or replies were lost: nothing that is open can be relied on.
    static void afterLoss(Turn turn) {
        turn.tell(new Notice.EventsLost());
        turn.contact
                .chosen()
                .filter(_ -> !(turn.contact instanceof Contact.Opening))
                .ifPresent(iface -> begin(turn, iface));
    }

    /// Sets what the configuration wants of wpa_supplicant.
    static void configure(Turn turn) {
        setMethod(turn);
        if (turn.settings.technique().persistent()
                && !turn.settings.configParms().containsKey(RECONNECT)) {
            turn.askDevice(new Command.Set(RECONNECT, "1"), Ask.Purpose.SYNC);
        }
        turn.settings
                .configParms()
                .forEach((variable, value) -> turn.askDevice(new Command.Set(variable, value), Ask.Purpose.SYNC));
        turn.settings
                .ssidPostfix()
                .ifPresent(postfix -> turn.askDevice(new Command.SetSsidPostfix(postfix), Ask.Purpose.SYNC));
        if (turn.settings.saveConfig() && !turn.settings.configParms().isEmpty()) {
            turn.askDevice(new Command.SaveConfig(), Ask.Purpose.SYNC);
        }
    }

    private static void setMethod(Turn turn) {
        turn.settings
                .access()
                .method()
                .ifPresent(method -> turn.askDevice(
                        new Command.Set("config_methods", method == Method.PIN ? "keypad" : "virtual_push_button"),
                        Ask.Purpose.SYNC));
    }

    /// The settings want another method.
    static void method(Turn turn) {
        setMethod(turn);
        turn.askDevice(new Command.Get("config_methods"), Ask.Purpose.SYNC);
    }

    static void reply(Turn turn, Ask ask, String text) {
        switch (ask.command()) {
            case Command.ReadStatus _ ->
                status(turn, ask.iface(), Status.parse(text).orElse(Status.NOTHING));
            case Command.ListInterfaces _ ->
                interfaces(turn, InterfacesReply.parse(text).interfaces());
            case Command.Get _ -> method(turn, ConfigMethods.ofWords(text));
            case Command.Set set when !Reply.isOk(text) -> turn.tell(new Notice.SettingRefused(set.variable()));
            case Command.SetSsidPostfix _
            when !Reply.isOk(text) -> turn.tell(new Notice.SettingRefused("ssid_postfix"));
            case Command.SaveConfig _ when !Reply.isOk(text) -> turn.tell(new Notice.ConfigurationNotSaved());
            default -> {}
        }
        finish(turn);
    }

    private static void status(Turn turn, InterfaceName iface, Status status) {
        if (!turn.contact.chosen().equals(Optional.of(iface))) {
            sibling(turn, iface, status);
            return;
        }
        Optional<MacAddress> address = status.p2pDeviceAddress();
        if (address.isEmpty()) {
            Contacting.noDevice(turn, List.of(iface));
            return;
        }
        turn.device = Optional.of(new Device(iface, address.get(), wished(turn).orElse(Method.PIN)));
        turn.ask(iface, new Command.ListInterfaces(), Ask.Purpose.SYNC);
    }

    private static Optional<Method> wished(Turn turn) {
        return turn.settings.access().method().or(() -> turn.device.map(Device::method));
    }

    /// Where the settings leave it open, `config_methods` decides; the keypad wins when both are there.
    private static void method(Turn turn, ConfigMethods methods) {
        Method told = methods.pushButton() && !methods.keypad() ? Method.PUSH_BUTTON : Method.PIN;
        Choosing.decided(turn, turn.settings.access().method().orElse(told));
    }

    /// Any other interface may carry a group of ours; only its own STATUS tells.
    private static void interfaces(Turn turn, List<InterfaceName> names) {
        turn.group
                .up()
                .map(Group::iface)
                .filter(iface -> !names.contains(iface))
                .ifPresent(iface -> Hosting.gone(turn, iface, RemovalReason.UNKNOWN));
        InterfaceName chosen = turn.contact.chosen().orElseThrow();
        ControlSocket own = turn.links.get(chosen);
        Set<InterfaceName> siblings = new HashSet<>(names);
        siblings.remove(chosen);
        if (own == null || !(turn.contact instanceof Contact.Syncing)) {
            return;
        }
        turn.contact = new Contact.Syncing(chosen, siblings);
        for (InterfaceName name : siblings) {
            if (turn.links.containsKey(name)) {
                turn.ask(name, new Command.ReadStatus(), Ask.Purpose.SYNC);
            } else {
                Contacting.open(turn, new ControlSocket(name, own.path().resolveSibling(name.value()), 0));
            }
        }
    }

    /// A sibling, or the interface of a group that has just started.
    static void attached(Turn turn, InterfaceName iface) {
        if (turn.contact instanceof Contact.Syncing syncing
                && syncing.siblings().contains(iface)) {
            turn.ask(iface, new Command.ReadStatus(), Ask.Purpose.SYNC);
        } else {
            Hosting.linkUp(turn, iface);
        }
    }

    static void siblingGone(Turn turn, InterfaceName iface) {
        answered(turn, iface);
        if (turn.group.up().filter(group -> group.iface().equals(iface)).isPresent() && turn.ready()) {
            turn.contact.chosen().ifPresent(chosen -> begin(turn, chosen));
        }
        finish(turn);
    }

    private static void sibling(Turn turn, InterfaceName iface, Status status) {
        boolean ours = status.groupOwner() && status.p2pDeviceAddress().equals(turn.device.map(Device::address));
        boolean running =
                turn.group.up().filter(group -> group.iface().equals(iface)).isPresent();
        if (ours && turn.group.up().isEmpty()) {
            Hosting.adopt(turn, iface, status);
        } else if (running) {
            Stations.read(turn, iface);
        } else {
            turn.links = turn.links.minus(iface);
            turn.order(new Order.Detach(iface));
        }
        answered(turn, iface);
    }

    private static void answered(Turn turn, InterfaceName iface) {
        if (turn.contact instanceof Contact.Syncing(InterfaceName chosen, Set<InterfaceName> siblings)) {
            Set<InterfaceName> left = new HashSet<>(siblings);
            left.remove(iface);
            turn.contact = new Contact.Syncing(chosen, left);
        }
    }

    static void none(Turn turn, Ask ask, Trouble trouble) {
        if (turn.contact.chosen().equals(Optional.of(ask.iface()))) {
            Contacting.lost(turn, ask.iface(), trouble);
        } else {
            siblingGone(turn, ask.iface());
        }
    }

    private static void finish(Turn turn) {
        if (turn.contact instanceof Contact.Syncing(InterfaceName _, Set<InterfaceName> siblings)
                && siblings.isEmpty()
                && turn.device.isPresent()
                && !turn.waitingFor(Ask.Purpose.SYNC)
                && !turn.waitingFor(Ask.Purpose.NETWORK)) {
            if (turn.settings.technique().persistent()) {
                NetworkSearch.begin(turn);
            } else {
                complete(turn);
            }
        }
    }

    /// Everything is read: from now on devices are let in.
    static void complete(Turn turn) {
        Device device = turn.device.orElseThrow();
        turn.contact = new Ready(device.iface());
        Notice ready = new Notice.Ready(device.iface(), device.address(), turn.settings.technique(), device.method());
        if (!turn.contactPace.told().contains(ready)) {
            turn.tell(ready);
        }
        turn.contactPace = turn.contactPace.errors(0).told(List.of(ready));
        turn.disarm(Timer.of(Timer.Kind.CONTACT));
        turn.arm(Timer.of(Timer.Kind.LIVENESS), LIVENESS);
        Grouping.ensure(turn);
        turn.ask(device.iface(), new Command.NextPeer(Optional.empty()), Ask.Purpose.PEERS);
        Observing.round(turn);
    }
}
