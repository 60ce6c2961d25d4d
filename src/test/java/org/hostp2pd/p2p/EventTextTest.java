package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.hostp2pd.p2p.EventExamples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTextTest {
    static List<Example> examples() {
        return EventExamples.all();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-ab\" freq=2412 passphrase=\"removed-secret\""
                        + " go_dev_addr=02:aa:bb:cc:dd:ee [PERSISTENT]",
                "P2P-GROUP-STARTED p2p-wlan0-0 client ssid=\"DIRECT-\\xc3\\xa4\\\"\" freq=2412"
                        + " psk=0000000000000000000000000000000000000000000000000000000000000000"
                        + " go_dev_addr=02:aa:bb:cc:dd:ee",
                "P2P-PROV-DISC-SHOW-PIN 02:11:22:33:44:55 00000000 p2p_dev_addr=02:11:22:33:44:55"
                        + " pri_dev_type=10-0050F204-5 name='Pixel' config_methods=0x188 dev_capab=0x25 group_capab=0x2b"
                        + " group=p2p-wlan0-0"
            })
    void secretsAreReplacedByOthersOfTheirForm(String redacted) {
        String secret = redacted.replace("removed-secret", "correct horse")
                .replace("0".repeat(64), "0123456789abcdef".repeat(4))
                .replace("00000000 p2p", "01234565 p2p");
        P2pEvent event = EventParser.parse(secret);
        assertEquals(secret, EventText.render(event));
        assertEquals(redacted, EventText.redacted(event));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRedactedLineIsStillTheSameKindOfEvent(Example example) {
        assertEquals(
                example.event().getClass(),
                EventParser.parse(EventText.redacted(example.event())).getClass());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTextOfARecordHoldsNoSecret(Example example) {
        String text = example.event().toString() + EventText.redacted(example.event());
        for (String secret : List.of("01234565", "12345678\"", "0123456789abcdef".repeat(4), "psk=\"")) {
            assertFalse(text.contains(secret), text);
        }
    }

    @Test
    void theCredentialAndTheAccessPointsPinAreDropped() {
        assertEquals("WPS-CRED-RECEIVED ", EventText.render(EventParser.parse("WPS-CRED-RECEIVED 100e0048")));
        assertEquals("WPS-AP-PIN-ENABLED ", EventText.render(EventParser.parse("WPS-AP-PIN-ENABLED 12345670 300")));
    }
}
