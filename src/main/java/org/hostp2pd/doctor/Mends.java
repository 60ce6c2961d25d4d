package org.hostp2pd.doctor;

import java.util.ArrayList;
import java.util.List;
import org.hostp2pd.config.wpa.WpaDocument;
import org.hostp2pd.config.wpa.WpaDocument.Lines;

/// The commands that mend, as somebody would type them. Values are the program's own, never from the air.
public final class Mends {
    private static final String SED = "sudo sed -i --follow-symlinks ";

    private Mends() {}

    /// Sets a value in the first configuration file and in the wpa_supplicant that runs. No line of the file moves,
    /// so that commands for other lines still hold afterwards.
    ///
    /// @param value of letters, digits and signs that mean nothing to sed
    static List<String> setting(Sight sight, String name, String value) {
        List<String> lines = new ArrayList<>();
        sight.documentPath()
                .ifPresent(path -> lines.add(inFile(
                        path,
                        name,
                        value,
                        sight.document().flatMap(it -> it.setting(name)).isPresent())));
        sight.sockets().voice().ifPresent(socket -> lines.add(cli(socket) + " set " + name + " " + value));
        return lines;
    }

    /// Sets a value in a file. @param there whether the file has one already, outside of blocks
    public static String inFile(String path, String name, String value, boolean there) {
        String line = name + "=" + value;
        String script = there ? "s|^[[:space:]]*" + name + "=.*|" + line + "|" : "$a " + line;
        return SED + "'" + script + "' " + ShellWord.of(path);
    }

    /// Sets a value in a block of a file and has it read again. Where the block has none, lines below it move down.
    static List<String> inBlock(Sight sight, String path, WpaDocument document, int block, String name, String value) {
        Lines at = document.lines(block);
        String line = name + "=" + value;
        String script = document.blocks().get(block).setting(name).isPresent()
                ? at.first() + "," + at.last() + "s|^\\([[:space:]]*\\)" + name + "=.*|\\1" + line + "|"
                : at.first() + "a\\\t" + line;
        List<String> lines = new ArrayList<>();
        lines.add(SED + "'" + script + "' " + ShellWord.of(path));
        sight.sockets().voice().ifPresent(socket -> lines.add(cli(socket) + " reconfigure"));
        return lines;
    }

    static String cli(ControlSockets.Socket socket) {
        return "sudo wpa_cli -p " + ShellWord.of(socket.folder()) + " -i " + socket.iface();
    }

    /// Writes a file of these lines.
    @SuppressWarnings("OrphanedFormatString") // for printf(1)
    static String write(String path, String... lines) {
        StringBuilder words = new StringBuilder("printf '%s\\n'");
        for (String line : lines) {
            words.append(' ').append(ShellWord.of(line));
        }
        return words + " | sudo tee " + ShellWord.of(path);
    }

    static String restart() {
        return "sudo systemctl restart wpa_supplicant";
    }
}
