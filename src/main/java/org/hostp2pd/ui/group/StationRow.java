package org.hostp2pd.ui.group;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.DeviceType;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.p2p.StationFigures;
import org.hostp2pd.ui.common.KindIcons;

/// A station as a row shows it; all texts safe to show.
///
/// @param station  its interface address, by which a row is known
/// @param device   how it is known to others
/// @param name     its nickname, its own name, or its address, whichever there is first
/// @param ownName  what it calls itself; empty where it does not
/// @param nickname empty text for none
/// @param kind     empty where it did not tell
/// @param peer     whether it knows Wi-Fi Direct
/// @param signal   in dBm; empty where it is not measured
/// @param ip       its network address; empty text where it is not known
/// @param bytes    since it joined; empty where they are not counted
/// @param speeds   of the last five minutes
record StationRow(
        MacAddress station,
        MacAddress device,
        String name,
        Optional<String> ownName,
        String nickname,
        Optional<DeviceKind> kind,
        boolean peer,
        Instant since,
        Duration lasting,
        OptionalInt signal,
        Optional<Traffic.Counters> bytes,
        String ip,
        List<Traffic.Speed> speeds) {

    /// Who came first stands first.
    static final Comparator<StationRow> ORDER =
            Comparator.comparing(StationRow::since).thenComparing(StationRow::station);

    static StationRow of(Station station, State state, Traffic traffic, NetworkAddresses addresses, Instant now) {
        MacAddress device = station.identity();
        Optional<String> own = station.name().map(DeviceName::shown).filter(name -> !name.isBlank());
        Optional<String> nickname =
                Optional.ofNullable(state.rules().nicknames().get(device)).map(ShownText::of);
        return new StationRow(
                station.station(),
                device,
                nickname.or(() -> own).orElse(device.toString()),
                own,
                nickname.orElse(""),
                Optional.ofNullable(state.peers().get(device))
                        .flatMap(peer -> peer.facts().type())
                        .map(DeviceType::kind),
                station.device().isPresent(),
                station.since(),
                lasting(station.since(), now),
                measured(station).map(StationFigures::signal).orElse(OptionalInt.empty()),
                Traffic.counters(station),
                addresses.of(station.station()).orElse(""),
                traffic.of(station.station()));
    }

    private static Optional<StationFigures> measured(Station station) {
        return station.measured().map(Station.Measured::figures);
    }

    /// To the second below a minute, else to the minute: what is shown, so that a row changes when its text does.
    private static Duration lasting(Instant since, Instant now) {
        Duration all = Duration.between(since, now);
        return Duration.ofSeconds(all.toSeconds() < 60 ? Math.max(0, all.toSeconds()) : all.toMinutes() * 60);
    }

    String icon() {
        return kind.map(KindIcons::of).orElse(KindIcons.UNKNOWN);
    }

    /// In bits a second.
    Traffic.Speed speed() {
        return speeds.isEmpty() ? Traffic.Speed.ZERO : speeds.getLast();
    }

    /// Whether a person who looks for this text means the station.
    boolean matches(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return (name + " " + ownName.orElse("") + " " + station + " " + device + " " + ip)
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
