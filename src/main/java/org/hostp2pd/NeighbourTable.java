package org.hostp2pd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hostp2pd.p2p.MacAddress;

/// The network addresses of those this computer talked to (proc(5), /proc/net/arp). Blocks on the system.
record NeighbourTable(Path file) {
    static final NeighbourTable OF_THE_SYSTEM = new NeighbourTable(Path.of("/proc/net/arp"));

    private static final int ADDRESS = 0;
    private static final int FLAGS = 2;
    private static final int HARDWARE = 3;

    /// ATF_COM of linux/if_arp.h: the entry is complete.
    private static final int COMPLETE = 0x02;

    /// Empty where the system tells nothing.
    Map<MacAddress, String> read() {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException _) {
            return Map.of();
        }
    }

    private static Map<MacAddress, String> of(Collection<String> lines) {
        Map<MacAddress, String> known = new HashMap<>();
        lines.stream().skip(1).map(line -> line.strip().split("\\s+")).forEach(fields -> {
            if (fields.length > HARDWARE && complete(fields[FLAGS])) {
                MacAddress.parse(fields[HARDWARE]).ifPresent(device -> known.put(device, fields[ADDRESS]));
            }
        });
        return Map.copyOf(known);
    }

    private static boolean complete(String flags) {
        return flags.matches("0x[0-9a-f]{1,7}") && (Integer.decode(flags) & COMPLETE) != 0;
    }
}
