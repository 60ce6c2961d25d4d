package org.hostp2pd.config;

import java.nio.file.Path;
import java.util.Optional;
import org.hostp2pd.config.Expected.Kind;

/// Reads a key that names a program. Whether it can be run is seen when it is.
final class Program {
    private final Fields fields;
    private final Findings findings;

    Program(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    /// Empty for none, which may also be written blank or `-`.
    Optional<Path> read(String key) {
        return fields.scalar(key, Kind.ABSOLUTE_PATH)
                .filter(scalar ->
                        !scalar.text().isBlank() && !scalar.text().strip().equals("-"))
                .flatMap(scalar -> path(key, scalar));
    }

    private Optional<Path> path(String key, Node.Scalar scalar) {
        Optional<Path> path = Grammar.absolute(scalar.text());
        if (path.isEmpty()) {
            findings.wrong(scalar, fields.name(key), Kind.ABSOLUTE_PATH);
        } else if (scalar.text().chars().anyMatch(Character::isWhitespace)) {
            findings.refuse(scalar.place(), new Reason.HasArguments(fields.name(key)));
            return Optional.empty();
        }
        return path;
    }
}
