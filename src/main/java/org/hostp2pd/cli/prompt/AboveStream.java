package org.hostp2pd.cli.prompt;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Hands over whole lines. From any thread.
final class AboveStream extends OutputStream {
    private final Consumer<String> lines;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    /// @param lines takes each line, without its end
    AboveStream(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public synchronized void write(int octet) {
        if (octet == '\n') {
            lines.accept(begun.toString(StandardCharsets.UTF_8));
            begun.reset();
        } else {
            begun.write(octet);
        }
    }

    @Override
    public synchronized void write(byte[] octets, int from, int length) {
        for (int at = from; at < from + length; at++) {
            write(octets[at]);
        }
    }
}
