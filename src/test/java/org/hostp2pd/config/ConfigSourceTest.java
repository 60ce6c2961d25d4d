package org.hostp2pd.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Reason.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigSourceTest {
    @TempDir
    Path directory;

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnreadable(Trouble trouble, Path path) {
        Problem problem = new Problem(Place.whole(path.toString()), new Reason.Unreadable(trouble));
        assertEquals(
                new Configuration.Refused(List.of(problem)), new SettingsReader().read(new ConfigSource.File(path)));
    }

    @Test
    void theEnvironmentWinsOverTheArgument() throws IOException {
        assertEquals(
                new ConfigSource.File(Path.of("/env.yaml")),
                ConfigSource.chosen(Optional.of("/env.yaml"), Optional.of("-"), input("")));
        assertEquals(
                new ConfigSource.File(Path.of("/arg.yaml")),
                ConfigSource.chosen(Optional.of(" "), Optional.of("/arg.yaml"), input("")));
        assertEquals(new ConfigSource.Defaults(), ConfigSource.chosen(Optional.empty(), Optional.empty(), input("")));
    }

    @Test
    void standardInputCanBeReadAgainAtAReload() throws IOException {
        ConfigSource source = ConfigSource.chosen(Optional.empty(), Optional.of("-"), input("pin: \"48151627\"\n"));
        Configuration first = new SettingsReader().read(source);
        assertInstanceOf(Configuration.Accepted.class, first);
        assertEquals(first, new SettingsReader().read(source));
    }

    @Test
    void standardInputThatNeverEndsIsTooLarge() throws IOException {
        ConfigSource endless = ConfigSource.chosen(Optional.empty(), Optional.of("-"), new InputStream() {
            @Override
            public int read() {
                return '#';
            }
        });
        Problem problem = new Problem(Place.whole("-"), new Reason.Unreadable(Trouble.TOO_LARGE));
        assertEquals(new Configuration.Refused(List.of(problem)), new SettingsReader().read(endless));
    }

    @Test
    void aFileIsReadAndItsProblemsNameIt() throws IOException {
        Path file = Files.writeString(directory.resolve("hostp2pd.yaml"), "pn: 1\n");
        Problem problem =
                new Problem(new Place(file.toString(), 1, 1), new Reason.UnknownKey("pn", Optional.of("pin")));
        assertEquals(
                new Configuration.Refused(List.of(problem)), new SettingsReader().read(new ConfigSource.File(file)));
    }

    @Test
    void aFileThatCannotBeReadIsAProblem() throws IOException {
        assertUnreadable(Trouble.MISSING, directory.resolve("none.yaml"));
        assertUnreadable(Trouble.NOT_A_FILE, directory);
        Path large = directory.resolve("large.yaml");
        Files.write(large, new byte[ConfigSource.MOST_BYTES + 1]);
        assertUnreadable(Trouble.TOO_LARGE, large);
    }

    @Test
    void aForbiddenFileIsAProblem() throws IOException {
        Path file = Files.writeString(directory.resolve("secret.yaml"), "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "root may read every file, so a forbidden one needs another user");
        assertUnreadable(Trouble.NO_PERMISSION, file);
    }
}
