package org.hostp2pd.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Where a configuration is read from.
public sealed interface ConfigSource {
    /// More than any configuration needs; what is larger is refused.
    int MOST_BYTES = 262_144;

    /// A file, read again at each reload.
    record File(Path path) implements ConfigSource {}

    /// What came in on standard input, kept since it cannot be read twice.
    record StandardInput(ByteBuffer bytes) implements ConfigSource {
        public StandardInput {
            bytes = bytes.asReadOnlyBuffer();
        }

        /// Reads to the end, but no more than shows that it is too large.
        ///
        /// @throws IOException when the stream fails
        public static StandardInput of(InputStream in) throws IOException {
            return new StandardInput(ByteBuffer.wrap(in.readNBytes(MOST_BYTES + 1)));
        }

        /// A text that is already there.
        public static StandardInput of(String text) {
            return new StandardInput(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// No configuration: the defaults.
    record Defaults() implements ConfigSource {}

    /// Chooses as the command line promises: the environment's file wins over the argument, `-` is standard input.
    ///
    /// @param environment the value of `HOSTP2PD_CFG`
    /// @param argument    the argument of `-c`
    /// @throws IOException when standard input was chosen and fails
    static ConfigSource chosen(Optional<String> environment, Optional<String> argument, InputStream in)
            throws IOException {
        Optional<String> name = environment.filter(text -> !text.isBlank()).or(() -> argument);
        if (name.isEmpty()) {
            return new Defaults();
        }
        return name.get().equals("-") ? StandardInput.of(in) : new File(Path.of(name.get()));
    }
}
