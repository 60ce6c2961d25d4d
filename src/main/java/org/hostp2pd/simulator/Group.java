package org.hostp2pd.simulator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;

/// A group this wpa_supplicant owns, on an interface of its own.
final class Group {
    private final String iface;
    private final Credential credential;
    private final int frequency;
    private final boolean persistent;
    private final MacAddress address;
    private final Registrar registrar;
    private final Configuration configuration = new Configuration();
    private final Map<MacAddress, Station> stations = new LinkedHashMap<>();
    private final Map<MacAddress, Station> enrolling = new HashMap<>();
    private final Map<MacAddress, String> enrolled = new HashMap<>();
    private boolean running;
    private int nextAssociation = 1;

    Group(
            String iface,
            Credential credential,
            int frequency,
            boolean persistent,
            MacAddress address,
            Registrar registrar) {
        this.iface = iface;
        this.credential = credential;
        this.frequency = frequency;
        this.persistent = persistent;
        this.address = address;
        this.registrar = registrar;
        Network own = configuration.network(configuration.add()).orElseThrow();
        own.set("ssid", credential.quotedSsid());
        own.set("disabled", "0");
    }

    /// What lets a station in. @param ssid octets @param key as in a configuration file: a quoted passphrase or 64
    /// digits
    record Credential(String ssid, String key) {
        String quotedSsid() {
            return '"' + ssid + '"';
        }

        Optional<String> passphrase() {
            return key.startsWith("\"") ? Optional.of(key.substring(1, key.length() - 1)) : Optional.empty();
        }
    }

    String iface() {
        return iface;
    }

    Credential credential() {
        return credential;
    }

    int frequency() {
        return frequency;
    }

    boolean persistent() {
        return persistent;
    }

    MacAddress address() {
        return address;
    }

    Registrar registrar() {
        return registrar;
    }

    Configuration configuration() {
        return configuration;
    }

    Map<MacAddress, Station> stations() {
        return stations;
    }

    /// Who is in an exchange and may do nothing else yet.
    Map<MacAddress, Station> enrolling() {
        return enrolling;
    }

    /// Whether P2P-GROUP-STARTED was said.
    boolean running() {
        return running;
    }

    void started() {
        running = true;
    }

    /// The station got its credential from this group by WPS.
    void enrolled(MacAddress station, String uuid) {
        enrolled.put(station, uuid);
    }

    Optional<String> enrolled(MacAddress station) {
        return Optional.ofNullable(enrolled.get(station));
    }

    int nextAssociation() {
        return nextAssociation++;
    }
}
