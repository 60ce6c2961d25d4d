package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names as a device may send them: 32 octets, not escaped, between quotes in the middle of the line.
class HostileNameTest {
    private static PeerFacts named(String octets) {
        PeerFacts facts = EventExamples.FACTS;
        return new PeerFacts(
                facts.device(),
                facts.type(),
                DeviceName.ofOctets(octets),
                facts.methods(),
                facts.deviceCapability(),
                facts.groupCapability());
    }

    private static String facts(String octets) {
        return EventExamples.FACTS_TEXT.replace("Pixel", octets);
    }

    private static void isNothingButAName(String octets) {
        PeerFacts named = named(octets);
        String found = "P2P-DEVICE-FOUND 02:11:22:33:44:55" + facts(octets);
        PeerEvent event = new PeerEvent.DeviceFound(EventExamples.PHONE, named, false);
        assertEquals(event, EventParser.parse(found + " new=0"));
        assertEquals(event, EventParser.parse(EventText.render(event)));
        assertEquals(
                new PeerEvent.DeviceFound(EventExamples.PHONE, named, true),
                EventParser.parse(found + " adv_id=1 asp_svc=x name='y' config_methods=0x0 dev_capab=0x0 new=0"));
        assertEquals(
                new PeerEvent.PushButtonRequest(
                        EventExamples.PHONE, Optional.of(named), Optional.of(EventExamples.GROUP)),
                EventParser.parse("P2P-PROV-DISC-PBC-REQ 02:11:22:33:44:55" + facts(octets) + " group=p2p-wlan0-0"));
        assertEquals(
                Optional.of(named.name()),
                PeerReply.parse(PeerReplyTest.reply(octets))
                        .map(peer -> peer.facts().name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'",
                "''",
                "Bob's phone",
                "a name='b'",
                "' config_methods=0x0 dev_capab=0",
                "x' config_methods=0x0 p2p_dev_ad",
                " p2p_dev_addr=00:00:00:00:00:00",
                "x group=p2p-evil-0",
                "x new=0",
                "' adv_id=1 asp_svc=",
                "$(reboot)",
                "`id`;reboot|sh & \\n",
                "Not connected to wpa_supplicant",
                "\"quoted\" \\ back",
                "<3>CTRL-EVENT-TERMINATING ",
                "\u202e\u2066gnp.exe",
                "\u200b",
                "K\u00fcche \u4e2d\u6587 \ud83d\ude00"
            })
    void aNameIsNothingButAName(String text) {
        isNothingButAName(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ff\u00fe\u0080",
                "a\u00c3",
                "\u00f0\u009f\u0098",
                "\u007f\u009b2J",
                "\u00ed\u00a0\u0080\u00c0\u00af"
            })
    void octetsThatAreNoUtf8AreNothingButAName(String octets) {
        isNothingButAName(octets);
    }

    @Property
    void anyOctetsAreNothingButAName(@ForAll @StringLength(max = 32) @CharRange(from = ' ', to = 255) String octets) {
        isNothingButAName(octets);
    }

    @Property
    void anyQuotingIsNothingButAName(
            @ForAll @StringLength(max = 32) @net.jqwik.api.constraints.Chars({'\'', ' ', '=', 'n', '"', '\\'})
                    String octets) {
        isNothingButAName(octets);
    }
}
