package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hostp2pd.engine.Reading.Fault;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NegotiationEvent;
import org.hostp2pd.p2p.P2pStatus;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.supplicant.WireInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecordTextTest {
    private static String plain(Type type, Object value) {
        return new RecordWriter(one -> one).text(type, value);
    }

    private static String redacted(Type type, Object value) {
        return new RecordWriter(new Redaction()).text(type, value);
    }

    private static Object read(Type type, String text) throws Unreadable {
        TextCursor cursor = new TextCursor(text);
        Object value = new RecordReader(cursor).read(type);
        cursor.end();
        return value;
    }

    @Property(tries = 50)
    void everyStateIsReadBackAsItWas(@ForAll long seed) throws Unreadable {
        State state = new AnyValue(new Random(seed)).of(State.class);
        assertEquals(state, read(State.class, plain(State.class, state)));
    }

    @Property(tries = 300)
    void everyInputIsReadBackAsItWas(@ForAll long seed) throws Unreadable {
        Input input = new AnyValue(new Random(seed)).of(Input.class);
        assertEquals(input, read(Input.class, plain(Input.class, input)));
    }

    @Property(tries = 300)
    void everyOrderIsReadBackAsItWas(@ForAll long seed) throws Unreadable {
        Order order = new AnyValue(new Random(seed)).of(Order.class);
        assertEquals(order, read(Order.class, plain(Order.class, order)));
    }

    @Property(tries = 100)
    void whatIsRedactedCanBeReadAndHasNothingLeftToRemove(@ForAll long seed) throws Unreadable {
        State state = new AnyValue(new Random(seed)).of(State.class);
        String text = redacted(State.class, state);
        assertEquals(text, redacted(State.class, read(State.class, text)));
    }

    @Property(tries = 100)
    void noSecretIsWritten(@ForAll long seed) {
        AnyValue any = new AnyValue(new Random(seed));
        String text = redacted(State.class, any.of(State.class))
                + redacted(Input.class, any.of(Input.class))
                + redacted(Order.class, any.of(Order.class));
        assertEquals(
                Optional.empty(),
                AnySimple.SECRETS.stream().filter(text::contains).findFirst());
    }

    @Property(tries = 300)
    void onlyPrintableAsciiIsWritten(@ForAll long seed) {
        String text = plain(Input.class, new AnyValue(new Random(seed)).of(Input.class));
        assertTrue(text.chars().allMatch(c -> c >= ' ' && c < 0x7f), text);
    }

    @Property(tries = 300)
    void readingNeverFailsOtherwise(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(plain(Input.class, new AnyValue(random).of(Input.class)));
        for (int times = random.nextInt(4); times >= 0; times--) {
            int at = random.nextInt(text.length());
            text.replace(at, Math.min(text.length(), at + random.nextInt(3)), random.nextBoolean() ? "(" : "9\u00e9");
        }
        try {
            read(Input.class, text.toString());
        } catch (Unreadable e) {
            assertTrue(e.column() >= 1 && e.column() <= text.length() + 1);
        }
    }

    @Test
    void aLineIsReadable() {
        Input input = new Input.FromWire(new WireInput.Event(
                new InterfaceName("p2p-dev-wlan0"), new NegotiationEvent.Failure(new P2pStatus(-1))));
        assertEquals(
                "FromWire(Event(p2p-dev-wlan0,NegotiationEvent.Failure(P2pStatus(-1))))", plain(Input.class, input));
    }

    @Test
    void equalSecretsStayEqualAndDifferentOnesDifferent() {
        RecordWriter writer = new RecordWriter(new Redaction());
        assertEquals("WpsPin(\"00000000\")", writer.text(WpsPin.class, new WpsPin("12345670")));
        assertEquals("WpsPin(\"00000001\")", writer.text(WpsPin.class, new WpsPin("4321")));
        assertEquals("WpsPin(\"00000000\")", writer.text(WpsPin.class, new WpsPin("12345670")));
        assertEquals(
                "Passphrase(\"removed-secret\")",
                writer.text(GroupKey.class, new GroupKey.Passphrase("correct horse")));
        assertEquals("Psk(\"" + "0".repeat(64) + "\")", writer.text(GroupKey.class, new GroupKey.Psk("ab".repeat(32))));
    }

    @Test
    void variablesThatHoldNoSecretKeepTheirValues() {
        assertEquals("Set(\"country\",\"DE\")", redacted(Command.class, new Command.Set("country", "DE")));
        assertEquals(
                "Set(\"wps_pin\",\"removed-secret\")", redacted(Command.class, new Command.Set("wps_pin", "1234")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|1|UNFINISHED",
                "FromWire|9|UNFINISHED",
                "FromWire(Overflow|18|UNFINISHED",
                "FromWire(Overflow)x|19|UNEXPECTED",
                "FromWire(,)|10|UNEXPECTED",
                "java.lang.Runtime|1|UNKNOWN_NAME",
                "FromWire(Started([]))|10|UNKNOWN_NAME",
                "FromWire(NoReply(1,ANSWER))|20|UNKNOWN_NAME",
                "FromWire(NoReply(one,GONE))|18|BAD_VALUE",
                "FromWire(NoReply(99999999999999999999,GONE))|18|BAD_VALUE",
                "FromWire(Attached(an/interface))|21|UNEXPECTED",
                "FromWire(Attached(\"an interface\"))|19|BAD_VALUE",
                "PinMade(WpsPin(\"123\"))|9|BAD_VALUE",
                "PinMade(WpsPin(\"12\\x\"))|20|UNEXPECTED",
                "PinMade(WpsPin(\"12\\u00g\"))|23|UNEXPECTED",
                "PinMade(WpsPin(\"12\u00e9\"))|19|UNEXPECTED",
                "PinAnswered(02:00:00:00:00:01,[WpsPin(\"1234\"),WpsPin(\"1234\")])|31|BAD_VALUE",
                "Requested(1,Reload)|19|UNEXPECTED",
                "Due(Timer(FIND,[02:00:00:00:00]))|17|BAD_VALUE"
            })
    void whatIsWrongIsSaidWithItsPlace(String text, int column, Fault fault) {
        Unreadable e = assertThrows(Unreadable.class, () -> read(Input.class, text == null ? "" : text));
        assertEquals(column + " " + fault, e.column() + " " + e.fault());
    }

    @Test
    void nothingStandsDeeperThanTheStackIs() {
        record Nest(List<Nest> inner) {}
        Unreadable e = assertThrows(Unreadable.class, () -> read(Nest.class, "Nest([".repeat(100_000)));
        assertEquals(Fault.TOO_DEEP, e.fault());
    }

    @Test
    void aPeersNameIsNoPartOfTheSyntax() throws Unreadable {
        var who = new Notice.Who(MacAddress.of("02:00:00:00:00:01"), Optional.of(new DeviceName("\")]), Stop(")));
        String text = plain(Notice.Who.class, who);
        assertEquals("Who(02:00:00:00:00:01,[DeviceName(\"\\\")]), Stop(\")])", text);
        assertEquals(who, read(Notice.Who.class, text));
    }
}
