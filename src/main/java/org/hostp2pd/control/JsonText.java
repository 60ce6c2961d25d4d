package org.hostp2pd.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// JSON as text on one line, in ASCII: whatever else is in a name is escaped, so that a line can be looked at in a
/// terminal.
public final class JsonText {
    private static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(20)
                    .build())
            .build();

    private JsonText() {}

    /// The text of a value, without a line feed.
    public static String of(Json value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        // The one control character of ASCII that JSON lets stand.
        return text.toString().replace("\u007f", "\\u007F");
    }

    /// A line of it with its line feed, as it goes over a socket.
    public static byte[] line(Json value) {
        return (of(value) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(Json value, JsonGenerator out) throws IOException {
        switch (value) {
            case Json.Members(Map<String, Json> all) -> {
                out.writeStartObject();
                for (Map.Entry<String, Json> member : all.entrySet()) {
                    out.writeFieldName(wellFormed(member.getKey()));
                    write(member.getValue(), out);
                }
                out.writeEndObject();
            }
            case Json.Items(List<Json> all) -> {
                out.writeStartArray();
                for (Json item : all) {
                    write(item, out);
                }
                out.writeEndArray();
            }
            case Json.Text(String text) -> out.writeString(wellFormed(text));
            case Json.Whole(long number) -> out.writeNumber(number);
            case Json.Truth(boolean truth) -> out.writeBoolean(truth);
            case Json.Nothing _ -> out.writeNull();
        }
    }

    /// Half a character, which readers of JSON refuse, becomes U+FFFD.
    private static String wellFormed(String text) {
        boolean whole = text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        return whole ? text : new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
    }

    /// Reads one value, with nothing behind it. Never throws; empty where the text is anything else, holds a number
    /// that is not whole, names a member twice, or is nested too deeply.
    public static Optional<Json> read(String text) {
        try (JsonParser in = FACTORY.createParser(text)) {
            Json value = read(in, in.nextToken());
            return in.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Json read(JsonParser in, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> members(in);
            case START_ARRAY -> items(in);
            case VALUE_STRING -> new Json.Text(in.getText());
            case VALUE_NUMBER_INT -> new Json.Whole(in.getLongValue());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.Nothing();
            case null, default -> throw new IOException("no value");
        };
    }

    private static Json members(JsonParser in) throws IOException {
        Map<String, Json> all = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            all.put(name, read(in, in.nextToken()));
        }
        return new Json.Members(all);
    }

    private static Json items(JsonParser in) throws IOException {
        List<Json> all = new ArrayList<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            all.add(read(in, token));
        }
        return new Json.Items(all);
    }
}
