package org.hostp2pd.simulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hostp2pd.p2p.WpsPin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// The simulator through real sockets.
@Timeout(20)
final class SimulatedSupplicantTest {
    private static final Phone PHONE = Phone.numbered(1, "Anna's phone");
    private static final Step.Entry SHOWN = new Step.Entry.ShownPin(Duration.ofSeconds(5));

    @TempDir
    Path folder;

    private SimulatedSupplicant supplicant;
    private int clients;

    @BeforeEach
    void start() throws IOException {
        supplicant = SimulatedSupplicant.start(
                folder.resolve("ctrl"), Options.usual().atSpeed(200));
    }

    @AfterEach
    void close() {
        supplicant.close();
    }

    @Test
    void answersPing() throws IOException {
        try (RawClient device = client("p2p-dev-wlan0")) {
            assertEquals("PONG\n", device.ask("PING"));
            assertEquals("UNKNOWN COMMAND\n", device.ask("PING "));
            assertEquals("UNKNOWN COMMAND\n", device.ask("FOO"));
            assertEquals("p2p-dev-wlan0\nwlan0\n", device.ask("INTERFACES"));
            assertEquals("network id / ssid / bssid / flags\n", device.ask("LIST_NETWORKS LAST_ID=-1"));
        }
    }

    @Test
    void letsAPhoneInByThePinItShows() throws IOException {
        try (RawClient device = client("p2p-dev-wlan0");
                RawClient events = attached("p2p-dev-wlan0")) {
            assertEquals("OK\n", device.ask("P2P_GROUP_ADD persistent"));
            assertTrue(events.await("<3>P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-")
                    .endsWith(" [PERSISTENT]"));
            supplicant.phone(PHONE.doing(new Step.Appear(), new Step.Join(SHOWN)));
            assertTrue(events.await("<3>P2P-PROV-DISC-SHOW-PIN ").endsWith(" group=p2p-wlan0-0"));
            try (RawClient group = client("p2p-wlan0-0")) {
                assertEquals("12345670", group.ask("WPS_PIN any 12345670 120"));
                assertEquals(
                        "<3>AP-STA-CONNECTED 46:00:00:00:01:00 p2p_dev_addr=42:00:00:00:01:00",
                        events.await("<3>AP-STA-"));
                assertTrue(group.ask("STA-FIRST").startsWith("46:00:00:00:01:00\nflags=[AUTH]"));
                assertEquals("", group.ask("STA-NEXT 46:00:00:00:01:00"));
            }
            assertEquals("42:00:00:00:01:00", device.ask("GET_NETWORK 0 p2p_client_list"));
        }
    }

    @Test
    void refusesAWrongPinAndTakesTheRightOneLater() throws IOException {
        try (RawClient events = group("P2P_GROUP_ADD");
                RawClient group = client("p2p-wlan0-0")) {
            supplicant.phone(PHONE.doing(
                    new Step.Appear(),
                    new Step.Join(new Step.Entry.TypedPin(new WpsPin("99999991"), Duration.ZERO)),
                    new Step.Join(SHOWN)));
            events.await("<3>P2P-PROV-DISC-SHOW-PIN");
            assertEquals("12345670", group.ask("WPS_PIN any 12345670"));
            events.await("<3>P2P-PROV-DISC-SHOW-PIN");
            assertEquals("12345670", group.ask("WPS_PIN any 12345670"));
            events.await("<3>AP-STA-CONNECTED");
            assertTrue(supplicant.joined(PHONE.device()));
        }
    }

    @Test
    void outlivesAMonitorThatIsKilled() throws IOException {
        Path left = folder.resolve("killed");
        try (AFUNIXDatagramChannel killed = AFUNIXDatagramChannel.open()) {
            killed.bind(AFUNIXSocketAddress.of(left));
            killed.connect(AFUNIXSocketAddress.of(folder.resolve("ctrl/p2p-dev-wlan0")));
            killed.write(ByteBuffer.wrap(Octets.of("ATTACH")));
            killed.read(ByteBuffer.allocateDirect(8));
        }
        assertTrue(Files.exists(left));
        try (RawClient events = attached("p2p-dev-wlan0");
                RawClient device = client("p2p-dev-wlan0")) {
            supplicant.noise("p2p-dev-wlan0", Octets.of("<3>ONE"));
            supplicant.noise("p2p-dev-wlan0", Octets.of("<3>TWO"));
            events.await("<3>TWO");
            assertEquals("PONG\n", device.ask("PING"));
        }
    }

    @Test
    void killedLeavesSocketsThatRefuse() throws IOException {
        try (RawClient device = client("p2p-dev-wlan0")) {
            supplicant.kill();
            assertTrue(Files.exists(folder.resolve("ctrl/p2p-dev-wlan0")));
            assertThrows(IOException.class, () -> device.send("PING"));
        }
        supplicant.restart();
        try (RawClient device = client("p2p-dev-wlan0")) {
            assertEquals("PONG\n", device.ask("PING"));
        }
    }

    @Test
    void terminatedSaysSoAndRemovesTheDirectory() throws IOException {
        try (RawClient events = attached("p2p-dev-wlan0")) {
            supplicant.terminate();
            assertEquals("<3>CTRL-EVENT-TERMINATING ", events.receive());
        }
        assertFalse(Files.exists(folder.resolve("ctrl")));
    }

    @Test
    void keepsPersistentGroupsUnlessTheFileIsLost() throws IOException {
        group("P2P_GROUP_ADD persistent").close();
        supplicant.kill();
        supplicant.restart();
        assertEquals(1, persistentGroups());
        supplicant.restartWithoutConfiguration();
        assertEquals(0, persistentGroups());
    }

    @Test
    void faultsSpoilOneAnswerEach() throws IOException {
        supplicant.fault("PING", new Fault.How.Instead("FAIL\n"));
        supplicant.fault("STATUS", new Fault.How.Twice());
        supplicant.fault("INTERFACES", new Fault.How.Never());
        try (RawClient device = client("p2p-dev-wlan0")) {
            assertEquals("FAIL\n", device.ask("PING"));
            assertEquals("PONG\n", device.ask("PING"));
            assertEquals(device.ask("STATUS"), device.receive());
            device.send("INTERFACES");
            assertEquals("PONG\n", device.ask("PING"));
        }
        assertEquals(
                List.of("PING", "PING", "STATUS", "INTERFACES", "PING"),
                supplicant.transcript().texts("p2p-dev-wlan0", Line.Direction.COMMAND));
    }

    @Test
    void aFloodReachesASlowMonitorWholeAndInOrder() throws IOException {
        try (RawClient events = attached("p2p-dev-wlan0")) {
            supplicant.flood(1500);
            for (int number = 0; number < 1500; number++) {
                assertTrue(events.receive().contains(" name='flood " + number + "' "));
            }
        }
    }

    @Test
    void noiseArrivesAsItIs() throws IOException {
        byte[] noise = {0, -1, '<', 7, -128};
        try (RawClient events = attached("wlan0")) {
            supplicant.noise("wlan0", noise);
            assertArrayEquals(noise, Octets.of(events.receive()));
        }
    }

    @Test
    void aDetachedClientHearsNothingMore() throws IOException {
        try (RawClient device = attached("wlan0")) {
            assertEquals("OK\n", device.ask("LEVEL 4"));
            assertEquals("0\n", device.ask("ADD_NETWORK"));
            assertEquals("OK\n", device.ask("LEVEL 3"));
            device.send("ADD_NETWORK");
            assertEquals("<3>CTRL-EVENT-NETWORK-ADDED 1", device.receive());
            assertEquals("1\n", device.receive());
            assertEquals("OK\n", device.ask("DETACH"));
            assertEquals("2\n", device.ask("ADD_NETWORK"));
            assertEquals("FAIL\n", device.ask("DETACH"));
        }
    }

    @Test
    void withoutAP2pDeviceTheStationAnswers() throws IOException {
        supplicant.close();
        supplicant = SimulatedSupplicant.start(
                folder.resolve("ctrl"), Options.usual().atSpeed(200).withoutP2pDevice());
        try (RawClient station = client("wlan0");
                RawClient events = attached("wlan0")) {
            assertEquals("wlan0\n", station.ask("INTERFACES"));
            assertEquals("OK\n", station.ask("P2P_GROUP_ADD"));
            events.await("<3>P2P-GROUP-STARTED p2p-wlan0-0 GO ");
        }
    }

    @Test
    void withoutAFileNothingIsSaved() throws IOException {
        supplicant.close();
        supplicant = SimulatedSupplicant.start(
                folder.resolve("ctrl"), Options.usual().atSpeed(200).withoutFile());
        group("P2P_GROUP_ADD persistent").close();
        try (RawClient device = client("p2p-dev-wlan0")) {
            assertEquals("FAIL\n", device.ask("SAVE_CONFIG"));
        }
        supplicant.restart();
        assertEquals(0, persistentGroups());
    }

    @Test
    void everyScriptComesToItsEnd() {
        supplicant.play(Scenario.PUSH_BUTTON);
        supplicant.scriptsEnded().join();
    }

    private long persistentGroups() throws IOException {
        try (RawClient device = client("p2p-dev-wlan0")) {
            return device.ask("LIST_NETWORKS")
                    .lines()
                    .filter(line -> line.endsWith("[P2P-PERSISTENT]"))
                    .count();
        }
    }

    /// A monitor of the P2P device after the group came up.
    private RawClient group(String command) throws IOException {
        RawClient events = attached("p2p-dev-wlan0");
        try (RawClient device = client("p2p-dev-wlan0")) {
            assertEquals("OK\n", device.ask(command));
        }
        events.await("<3>P2P-GROUP-STARTED");
        return events;
    }

    private RawClient attached(String iface) throws IOException {
        RawClient events = client(iface);
        assertEquals("OK\n", events.ask("ATTACH"));
        return events;
    }

    private RawClient client(String iface) throws IOException {
        return new RawClient(
                folder.resolve("client-" + clients++), folder.resolve("ctrl").resolve(iface));
    }
}
