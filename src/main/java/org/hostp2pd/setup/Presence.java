package org.hostp2pd.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.doctor.FileSeen;
import org.hostp2pd.doctor.Survey;
import org.hostp2pd.doctor.Survey.Supplicant;

/// Reads out of a survey what a setup starts from.
public final class Presence {
    private static final String BUS_UNIT = "wpa_supplicant.service";

    private final Survey survey;

    private Presence(Survey survey) {
        this.survey = survey;
    }

    /// The files a survey has to look at. @param stations the names of interfaces there may be
    public static List<String> looked(List<String> stations) {
        return Places.looked(stations);
    }

    /// What the machine has.
    public static Present of(Survey survey) {
        return new Presence(survey).present();
    }

    private Present present() {
        boolean installed = Places.INSTALLED.stream().anyMatch(this::there);
        return new Present(
                survey.adapters().stream().map(this::adapter).toList(),
                survey.files(),
                new Present.Services(
                        there(Places.SYSTEMD), installed, there(Places.ENABLED), survey.leftAlone(), survey.programs()),
                survey.accounts(),
                survey.host(),
                survey.country());
    }

    private boolean there(String path) {
        return !(survey.files().getOrDefault(path, new FileSeen.Absent()) instanceof FileSeen.Absent);
    }

    private Adapter adapter(Survey.Adapter seen) {
        Running running = running(seen.station());
        return new Adapter(
                seen.station(),
                seen.driver(),
                known(seen, "P2P-device"),
                known(seen, "P2P-GO"),
                seen.combinations(),
                seen.channels(),
                seen.connected(),
                keeper(seen.station(), running),
                running);
    }

    private static Optional<Boolean> known(Survey.Adapter seen, String mode) {
        return seen.modes().isEmpty()
                ? Optional.empty()
                : Optional.of(seen.modes().contains(mode));
    }

    private Running running(String station) {
        Optional<Supplicant> own = survey.supplicants().stream()
                .filter(it -> it.interfaces().contains(station) && !it.files().isEmpty())
                .findFirst();
        if (own.isPresent()) {
            return new Running.Filed(own.get().files().getFirst(), own.get().unit(), sockets(own.get(), station));
        }
        return survey.supplicants().stream()
                .filter(it -> it.interfaces().isEmpty() || it.interfaces().contains(station))
                .findFirst()
                .<Running>map(it -> new Running.Told(it.arguments(), it.control(), it.unit(), sockets(it, station)))
                .orElseGet(this::toldLater);
    }

    /// NetworkManager has D-Bus start it as soon as it wants it.
    private Running toldLater() {
        return survey.programs().contains("NetworkManager")
                ? new Running.Told(List.of(), Optional.empty(), Optional.of(BUS_UNIT), List.of())
                : new Running.None();
    }

    /// Those of the radio, that of its P2P device first, those of its groups last.
    private static List<String> sockets(Supplicant supplicant, String station) {
        return Stream.of("/p2p-dev-" + station, "/" + station, "/p2p-" + station + "-[0-9]+")
                .flatMap(end -> supplicant.sockets().stream()
                        .filter(path -> path.substring(path.lastIndexOf('/')).matches(end)))
                .toList();
    }

    private Keeper keeper(String station, Running running) {
        if (running.unit()
                .filter(("wpa_supplicant@" + station + ".service")::equals)
                .isPresent()) {
            return Keeper.SUPPLICANT_UNIT;
        } else if (survey.programs().contains("NetworkManager") && !(running instanceof Running.Filed)) {
            return Keeper.NETWORK_MANAGER;
        } else if (survey.programs().contains("dhcpcd")) {
            return Keeper.DHCPCD;
        } else if (survey.programs().contains("systemd-network")) {
            return Keeper.NETWORKD;
        }
        return running instanceof Running.None ? Keeper.NOBODY : Keeper.OTHER;
    }
}
