package org.hostp2pd.control.shape;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.Asking;
import org.hostp2pd.engine.Contact;
import org.hostp2pd.engine.GroupState;
import org.hostp2pd.engine.Session;
import org.hostp2pd.engine.State;
import org.hostp2pd.engine.Statistics;
import org.hostp2pd.engine.Timer;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.SecretVariables;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What of a state goes over the control socket: what a person may want to see, and nothing of the bookkeeping with
/// wpa_supplicant. The PIN and the key of the group are in it, because who may use the socket may also change them;
/// other secrets of the settings are not.
///
/// @param searching until when devices are looked for because a person asked for it
public record PublishedState(
        Settings settings,
        Optional<WpsPin> pin,
        boolean paused,
        boolean stopped,
        Contact contact,
        Optional<State.Device> device,
        GroupState group,
        PMap<MacAddress, Station> stations,
        PMap<MacAddress, Peer> peers,
        PMap<MacAddress, Session> sessions,
        PMap<MacAddress, Asking> asking,
        DeviceRules rules,
        List<KnownGroup> known,
        Optional<Instant> searching,
        Statistics statistics) {
    private static final Timer SEARCH = new Timer(Timer.Kind.SEARCH, Optional.empty());

    /// Of a state.
    public static PublishedState of(State state) {
        return new PublishedState(
                harmless(state.settings()),
                state.pin(),
                state.paused(),
                state.stopped(),
                state.contact(),
                state.device(),
                state.group(),
                state.stations(),
                state.peers(),
                state.sessions(),
                state.asking(),
                state.rules(),
                state.known(),
                Optional.ofNullable(state.timers().get(SEARCH)),
                state.statistics());
    }

    private static Settings harmless(Settings settings) {
        Map<String, String> parameters = new LinkedHashMap<>(settings.configParms());
        parameters.keySet().removeIf(SecretVariables::contains);
        return new Settings(
                settings.technique(),
                settings.iface(),
                settings.controlDirectories(),
                settings.finding(),
                settings.pace(),
                settings.access(),
                settings.groupAddOptions(),
                settings.connectOptions(),
                settings.persistentNetwork(),
                settings.ssidPostfix(),
                List.of(),
                parameters,
                settings.saveConfig(),
                settings.hook());
    }

    /// A state that looks the same; its bookkeeping is that of the beginning.
    public State state() {
        State first = State.initial(settings);
        PMap<Timer, Instant> timers = HashTreePMap.empty();
        return new State(
                settings,
                pin,
                paused,
                contact,
                first.sight(),
                first.links(),
                device,
                first.networks(),
                group,
                first.groupAnnounced(),
                peers,
                stations,
                first.listed(),
                sessions,
                first.pacing(),
                first.pending(),
                first.nextAsk(),
                searching.map(until -> timers.plus(SEARCH, until)).orElse(timers),
                known,
                rules,
                asking,
                first.door(),
                stopped,
                first.observation(),
                statistics);
    }
}
