package org.hostp2pd.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.hostp2pd.config.Reason.Trouble;
import org.yaml.snakeyaml.reader.StreamReader;

/// Brings the bytes of a source in as text that YAML allows, or says why not.
final class YamlText {
    private final String source;
    private final Findings findings;

    YamlText(String source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    static String nameOf(ConfigSource source) {
        return switch (source) {
            case ConfigSource.File(Path path) -> path.toString();
            case ConfigSource.StandardInput _ -> "-";
            case ConfigSource.Defaults _ -> "";
        };
    }

    /// Empty when it cannot be had; then there is a problem.
    Optional<String> of(ConfigSource from) {
        return switch (from) {
            case ConfigSource.File(Path path) -> bytes(path).flatMap(this::text);
            case ConfigSource.StandardInput(ByteBuffer bytes) -> text(bytes.duplicate());
            case ConfigSource.Defaults _ -> Optional.of("");
        };
    }

    private Optional<ByteBuffer> bytes(Path path) {
        if (Files.isDirectory(path)) {
            return refused(Trouble.NOT_A_FILE);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Optional.of(ByteBuffer.wrap(in.readNBytes(ConfigSource.MOST_BYTES + 1)));
        } catch (NoSuchFileException _) {
            return refused(Trouble.MISSING);
        } catch (AccessDeniedException _) {
            return refused(Trouble.NO_PERMISSION);
        } catch (IOException _) {
            return refused(Trouble.FAILED);
        }
    }

    private Optional<String> text(ByteBuffer bytes) {
        if (bytes.remaining() > ConfigSource.MOST_BYTES) {
            return refused(Trouble.TOO_LARGE);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.codePoints().allMatch(StreamReader::isPrintable)
                    ? Optional.of(text)
                    : refused(Trouble.NOT_TEXT);
        } catch (CharacterCodingException _) {
            return refused(Trouble.NOT_TEXT);
        }
    }

    private <T> Optional<T> refused(Trouble trouble) {
        findings.refuse(Place.whole(source), new Reason.Unreadable(trouble));
        return Optional.empty();
    }
}
