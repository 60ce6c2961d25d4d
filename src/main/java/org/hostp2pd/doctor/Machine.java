package org.hostp2pd.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.supplicant.Answer;
import org.hostp2pd.supplicant.Question;

/// The machine that is looked at, read only. Blocks on the disk, on programs and on sockets.
///
/// @param root     `/`, or a folder that plays it
/// @param programs what is run on it
/// @param talk     how its control sockets are asked
/// @param now      when it is looked at
public record Machine(Path root, Programs programs, Talk talk, Instant now) {
    private static final int MOST_OCTETS = 2_000_000;
    private static final int TYPE = 0170000;
    private static final int SOCKET = 0140000;

    Path at(String path) {
        return root.resolve(path.substring(1));
    }

    /// What a file holds; empty where it is not there or may not be read.
    Optional<byte[]> octets(String path) {
        try (InputStream in = Files.newInputStream(at(path))) {
            return Optional.of(in.readNBytes(MOST_OCTETS));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The same as text; empty text where there is none.
    String text(String path) {
        return octets(path)
                .map(octets -> new String(octets, StandardCharsets.UTF_8))
                .orElse("");
    }

    /// The names in a folder in their order; none where it is not there or may not be read.
    List<String> list(String folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(at(folder))) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (IOException _) {
            return List.of();
        }
        return names.stream().sorted().toList();
    }

    /// The last name of what a symbolic link points to; empty text where it is none.
    String target(String link) {
        try {
            return String.valueOf(Files.readSymbolicLink(at(link)).getFileName());
        } catch (IOException _) {
            return "";
        }
    }

    /// What is known of a file; empty where it is not there.
    Optional<FileFacts> facts(String path) {
        try {
            Map<String, Object> read = Files.readAttributes(at(path), "unix:mode,owner,group,isDirectory");
            int mode = read.get("mode") instanceof Integer bits ? bits : 0;
            return Optional.of(new FileFacts(
                    Boolean.TRUE.equals(read.get("isDirectory")),
                    (mode & TYPE) == SOCKET,
                    read.get("owner") instanceof UserPrincipal user ? user.getName() : "",
                    read.get("group") instanceof GroupPrincipal group ? group.getName() : "",
                    mode & 0777,
                    Files.isWritable(at(path))));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    Ran run(String... command) {
        return programs.run(List.of(command));
    }

    /// The reply of a control socket; empty where there is none, and for FAIL.
    Optional<String> reply(String socket, Question question) {
        return talk.ask(at(socket), question) instanceof Answer.Said(String text) && !text.startsWith("FAIL")
                ? Optional.of(text)
                : Optional.empty();
    }
}
