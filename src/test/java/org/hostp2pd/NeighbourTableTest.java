package org.hostp2pd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hostp2pd.p2p.MacAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighbourTableTest {
    @TempDir
    private Path folder;

    @Test
    void onlyWhoAnsweredHasAnAddress() throws IOException {
        Path table = Files.writeString(folder.resolve("arp"), """
                IP address       HW type     Flags       HW address            Mask     Device
                192.168.49.23    0x1         0x2         9a:4f:2c:11:d0:00     *        p2p-wlan0-0
                192.168.49.31    0x1         0x0         00:00:00:00:00:00     *        p2p-wlan0-0
                nonsense
                192.168.49.40    0x1         huge        9a:4f:2c:11:d0:02     *        p2p-wlan0-0
                """);
        assertEquals(Map.of(MacAddress.of("9a:4f:2c:11:d0:00"), "192.168.49.23"), new NeighbourTable(table).read());
    }

    @Test
    void withoutATableNobodyIsKnown() {
        assertEquals(Map.of(), new NeighbourTable(folder.resolve("none")).read());
    }
}
