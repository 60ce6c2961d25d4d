package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerReplyTest {
    static String reply(String name) {
        return """
                02:11:22:33:44:55
                pri_dev_type=10-0050F204-5
                device_name=%s
                manufacturer=Maker
                model_name=Model
                model_number=1
                serial_number=2
                config_methods=0x188
                dev_capab=0x25
                group_capab=0x2b
                level=-31
                sec_dev_type=1-0050F204-1
                persistent=3
                age=12
                listen_freq=2437
                wps_method=not-ready
                interface_addr=00:00:00:00:00:00
                flags=[REPORTED][USER_REJECTED]
                status=0
                invitation_reqs=0
                vendor_elems=dd0411223344
                """.replace("%s", name);
    }

    private static PeerReply expected() {
        return expected("Maker", "Model");
    }

    private static PeerReply expected(String maker, String model) {
        return new PeerReply(
                EventExamples.FACTS,
                OptionalInt.of(-31),
                Optional.of(new PeerMake(maker, model)),
                Optional.of(new NetworkId(3)),
                OptionalInt.of(12),
                Optional.of(new Frequency(2437)),
                Set.of("REPORTED", "USER_REJECTED"));
    }

    @Test
    void aPeerIsRead() {
        assertEquals(Optional.of(expected()), PeerReply.parse(reply("Pixel")));
        assertFalse(expected().probedOnly());
        assertEquals(EventExamples.PHONE, expected().device());
    }

    @Test
    void whatAPeerSaysOfItsMakerChangesNothingElse() {
        String hostile = reply("Pixel")
                .replace("Maker", "x\nconfig_methods=0x0\npersistent=9\nflags=[PROBE_REQ_ONLY]\ndevice_name=evil")
                .replace("Model", "x\nlevel=0\nage=1");
        assertEquals(Optional.of(expected("x", "x")), PeerReply.parse(hostile));
        PeerReply without =
                PeerReply.parse(hostile.replace("persistent=3\n", "")).orElseThrow();
        assertEquals(Optional.empty(), without.persistent());
    }

    @Test
    void aPeerThatWasOnlyHeardAskingIsMarked() {
        PeerReply peer = PeerReply.parse(
                        reply("").replace("[REPORTED]", "[PROBE_REQ_ONLY]").replace("level=-31", "level=0"))
                .orElseThrow();
        assertTrue(peer.probedOnly());
        assertEquals(OptionalInt.empty(), peer.level());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "FAIL", "FAIL\n", "02:11:22:33:44:55", "02:11:22:33:44:55\nconfig_methods=0x188\n", "x\ny=z"
            })
    void whatIsNoPeerIsNone(String reply) {
        assertEquals(Optional.empty(), PeerReply.parse(reply));
    }
}
