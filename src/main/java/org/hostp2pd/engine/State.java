package org.hostp2pd.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;
import org.hostp2pd.supplicant.WireInput;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Everything the engine knows; immutable, so any thread may read one. Only [Stepper] makes the next.
///
/// @param sight   the control sockets as last seen
/// @param links   the interfaces whose sockets are open or being opened
/// @param device  what is known of the P2P device once contact is made
/// @param groupAnnounced whether the external program was told `start_group` and not yet `stop_group`
/// @param sessions devices that asked and are not in yet, by device address
/// @param stations by interface address
/// @param listed  the stations listed so far while the list is being read; empty when it is not
/// @param pending what was sent and is not answered
/// @param known   the groups of the store
/// @param rules   who may come in
/// @param stopped whether a person removed the group and has not asked for another one
/// @param asking  who wants to come in and waits for a person
public record State(
        Settings settings,
        Optional<WpsPin> pin,
        boolean paused,
        Contact contact,
        WireInput.Sockets sight,
        PMap<InterfaceName, ControlSocket> links,
        Optional<Device> device,
        Networks networks,
        GroupState group,
        boolean groupAnnounced,
        PMap<MacAddress, Peer> peers,
        PMap<MacAddress, Station> stations,
        Optional<Set<MacAddress>> listed,
        PMap<MacAddress, Session> sessions,
        Pacing pacing,
        PMap<Long, Ask> pending,
        long nextAsk,
        PMap<Timer, Instant> timers,
        List<KnownGroup> known,
        DeviceRules rules,
        PMap<MacAddress, Asking> asking,
        Door door,
        boolean stopped,
        Observation observation,
        Statistics statistics) {

    /// The P2P device. @param method how devices are enrolled, decided from the settings and `config_methods`
    public record Device(InterfaceName iface, MacAddress address, Method method) {}

    /// Before anything happened.
    public static State initial(Settings settings) {
        return new State(
                settings,
                settings.access().pin(),
                false,
                new Contact.Searching(),
                new WireInput.Sockets(List.of(), List.of(), List.of()),
                HashTreePMap.empty(),
                Optional.empty(),
                Networks.UNKNOWN,
                new GroupState.None(),
                false,
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                Optional.empty(),
                HashTreePMap.empty(),
                Pacing.FRESH,
                HashTreePMap.empty(),
                1,
                HashTreePMap.empty(),
                List.of(),
                DeviceRules.NONE,
                HashTreePMap.empty(),
                Door.CLOSED,
                false,
                Observation.NONE,
                Statistics.ZERO);
    }
}
