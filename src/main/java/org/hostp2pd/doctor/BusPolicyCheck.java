package org.hostp2pd.doctor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a policy of the system bus keeps programs such as NetworkManager from the P2P device.
final class BusPolicyCheck implements Check {
    private static final Pattern DENIED = Pattern.compile("<deny[^>]*P2PDevice", Pattern.DOTALL);

    @Override
    public List<Finding> look(Sight sight) {
        return Stream.of("/etc/dbus-1/system.d", "/usr/share/dbus-1/system.d")
                .flatMap(folder -> sight.machine().list(folder).stream()
                        .filter(name -> name.endsWith(".conf"))
                        .map(name -> folder + "/" + name))
                .filter(path -> DENIED.matcher(sight.machine().text(path)).find())
                .map(Symptom.DBUS_DENIES::with)
                .toList();
    }
}
