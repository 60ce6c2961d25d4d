package org.hostp2pd.control.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hostp2pd.config.Settings;
import org.hostp2pd.control.Difference;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.engine.AnyValue;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    private static final int TIMES = 300;

    static Stream<Class<?>> shapes() {
        return Stream.of(PublishedState.class, Notice.class, Request.class, Outcome.class);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void whatIsWrittenIsReadAgain(Class<T> type) throws Mismatch {
        for (int seed = 0; seed < TIMES; seed++) {
            T value = new AnyValue(new Random(seed)).of(type);
            Json json = ShapeWriter.of(type, value);
            T read = ShapeReader.read(type, JsonText.read(JsonText.of(json)).orElseThrow());
            // Half a character becomes another one; then it stays.
            T expected = JsonText.of(json).contains("\\uFFFD") ? read : value;
            assertEquals(expected, read);
            assertEquals(JsonText.of(json), JsonText.of(ShapeWriter.of(type, read)));
        }
    }

    private static Json sent(PublishedState view) {
        return JsonText.read(JsonText.of(ShapeWriter.of(PublishedState.class, view)))
                .orElseThrow();
    }

    @Test
    void aDifferenceLeadsToTheNextStateAndNothingIsLost() {
        for (int seed = 0; seed < TIMES; seed++) {
            Json before = sent(new AnyValue(new Random(seed)).of(PublishedState.class));
            Json after = sent(new AnyValue(new Random(seed + 1)).of(PublishedState.class));
            Json difference = Difference.between(before, after).orElse(Json.Members.NONE);
            assertEquals(
                    after,
                    Difference.applied(
                            before, JsonText.read(JsonText.of(difference)).orElseThrow()));
        }
    }

    @Test
    void aDifferenceSaysOnlyWhatChanged() {
        State state = SampleState.of(3, 30);
        Json before = ShapeWriter.of(PublishedState.class, PublishedState.of(state));
        MacAddress gone = state.stations().keySet().iterator().next();
        PublishedState without = PublishedState.of(state);
        Json after = ShapeWriter.of(
                PublishedState.class,
                new PublishedState(
                        without.settings(),
                        without.pin(),
                        true,
                        without.stopped(),
                        without.contact(),
                        without.device(),
                        without.group(),
                        without.stations().minus(gone),
                        without.peers(),
                        without.sessions(),
                        without.asking(),
                        without.rules(),
                        without.known(),
                        without.searching(),
                        without.statistics()));
        assertEquals(
                "{\"paused\":true,\"stations\":{\"%s\":null}}".formatted(gone),
                JsonText.of(Difference.between(before, after).orElseThrow()));
    }

    @Test
    void aStateThatWentOverTheSocketLooksTheSame() throws Mismatch {
        for (State state : List.of(SampleState.of(3, 12), SampleState.asking(1, 8, 3), SampleState.pressing())) {
            PublishedState view = PublishedState.of(state);
            State again = ShapeReader.read(PublishedState.class, ShapeWriter.of(PublishedState.class, view))
                    .state();
            assertEquals(view, PublishedState.of(again));
        }
    }

    @Test
    void secretsOfWpaSupplicantStayAtHome() {
        Settings settings = Settings.defaults()
                .withConfigParms(java.util.Map.of("device_name", "Workshop", "p2p_passphrase", "correct horse"));
        String text = JsonText.of(ShapeWriter.of(PublishedState.class, PublishedState.of(State.initial(settings))));
        assertEquals(
                "Workshop",
                JsonText.read(text)
                        .flatMap(it -> it.at("settings"))
                        .flatMap(it -> it.at("configParms"))
                        .flatMap(it -> it.text("device_name"))
                        .orElseThrow());
        assertFalse(text.contains("horse"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "{\"type\":\"Runtime\"}",
                "{\"type\":\"Disconnect\"}",
                "{\"type\":\"Disconnect\",\"station\":7}",
                "{\"type\":\"Disconnect\",\"station\":\"02:00\"}",
                "{\"type\":\"Permit\",\"device\":\"02:00:00:00:01:00\",\"leave\":\"SOMETIMES\"}",
                "{\"type\":\"ChangeRules\",\"rules\":{\"byName\":[],\"nicknames\":{\"x\":\"y\"}}}"
            })
    void anythingElseIsRefused(String json) {
        assertThrows(
                Mismatch.class,
                () -> ShapeReader.read(Request.class, JsonText.read(json).orElseThrow()));
    }
}
