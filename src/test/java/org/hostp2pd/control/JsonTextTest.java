package org.hostp2pd.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @Property
    void anyTextComesThroughInPrintableAscii(@ForAll String text) {
        Json json = Json.Members.of(text, new Json.Text(text));
        String line = JsonText.of(json);
        assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 0x7f), line);
        assertEquals(Optional.of(json), JsonText.read(line));
    }

    @Property
    void anythingMayBeReadWithoutAnException(@ForAll String text) {
        JsonText.read(text);
        JsonText.read("{\"ask\":" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\":1}{}",
                "{\"a\":1,\"a\":2}",
                "1.5",
                "NaN",
                "99999999999999999999",
                "{a:1}",
                "[1,]",
                "{\"a\":1}\u0000"
            })
    void whatIsNoJsonIsNone(String text) {
        assertEquals(Optional.empty(), JsonText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void whatIsNestedTooDeeplyIsNone(String opening) {
        assertEquals(Optional.empty(), JsonText.read(opening.repeat(100_000)));
    }
}
