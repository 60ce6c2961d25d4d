package org.hostp2pd.simulator;

import java.util.Map;

/// How a simulated wpa_supplicant is made.
///
/// @param station the interface of its radio
/// @param speed virtual seconds in one real second
/// @param seed of everything random, so that a run can be repeated
/// @param p2pDevice whether the driver has an own P2P device; without, the station answers the P2P commands
/// @param savesConfiguration whether there is a file that SAVE_CONFIG writes (update_config=1)
/// @param fiveGigahertz whether channels of 5 GHz may be used
/// @param variables of the configuration file at the first start
public record Options(
        String station,
        double speed,
        long seed,
        boolean p2pDevice,
        boolean savesConfiguration,
        boolean fiveGigahertz,
        Map<String, String> variables) {
    public Options {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("time must move on");
        }
        variables = Map.copyOf(variables);
    }

    /// As on most machines, in real time: a P2P device, a file, 2.4 GHz only.
    public static Options usual() {
        return new Options("wlan0", 1, 1, true, true, false, Map.of("device_name", "host", "update_config", "1"));
    }

    /// The same with another name of its radio.
    public Options named(String name) {
        return new Options(name, speed, seed, p2pDevice, savesConfiguration, fiveGigahertz, variables);
    }

    /// The same at another speed.
    public Options atSpeed(double virtualSeconds) {
        return new Options(station, virtualSeconds, seed, p2pDevice, savesConfiguration, fiveGigahertz, variables);
    }

    /// The same on a driver without a P2P device.
    public Options withoutP2pDevice() {
        return new Options(station, speed, seed, false, savesConfiguration, fiveGigahertz, variables);
    }

    /// The same with no file to save to, as NetworkManager starts it.
    public Options withoutFile() {
        return new Options(station, speed, seed, p2pDevice, false, fiveGigahertz, variables);
    }

    /// The same with one more variable in its configuration.
    public Options with(String variable, String value) {
        Map<String, String> more = new java.util.TreeMap<>(variables);
        more.put(variable, value);
        return new Options(station, speed, seed, p2pDevice, savesConfiguration, fiveGigahertz, more);
    }
}
