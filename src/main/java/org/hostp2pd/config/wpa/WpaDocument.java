package org.hostp2pd.config.wpa;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hostp2pd.config.wpa.WpaBlock.Kind;
import org.hostp2pd.config.wpa.WpaRow.Role;

/// A `wpa_supplicant.conf`: what is not changed stays octet for octet. Immutable. Holds secrets.
///
/// Blocks are numbered from 0 in their order. Of several settings of one name the last counts, as it does for
/// wpa_supplicant, and the last is changed.
public final class WpaDocument {
    /// A file without anything in it.
    public static final WpaDocument EMPTY = new WpaDocument("", List.of(), List.of());

    private final String octets;
    private final List<WpaRow> rows;
    private final List<Kind> kinds;

    WpaDocument(String octets, List<WpaRow> rows, List<Kind> kinds) {
        this.octets = octets;
        this.rows = List.copyOf(rows);
        this.kinds = List.copyOf(kinds);
    }

    /// Reads a file.
    public static WpaReading read(byte[] octets) {
        return WpaParser.read(new String(octets, StandardCharsets.ISO_8859_1));
    }

    /// The whole file.
    public byte[] octets() {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The settings outside of blocks, in their order.
    public List<WpaSetting> settings() {
        return settings(WpaRow.GLOBAL);
    }

    /// What counts of a name outside of blocks.
    public Optional<WpaSetting> setting(String name) {
        return last(settings(), name);
    }

    /// The text of a setting outside of blocks, without quotation marks; empty text where there is none.
    public String text(String name) {
        return setting(name).map(WpaSetting::text).orElse("");
    }

    /// All blocks, in their order.
    public List<WpaBlock> blocks() {
        return IntStream.range(0, kinds.size())
                .mapToObj(block -> new WpaBlock(kinds.get(block), settings(block)))
                .toList();
    }

    /// Where a block is: its lines, counted from 1, with both braces.
    public Lines lines(int block) {
        List<Integer> lines = IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).block() == block)
                .mapToObj(at -> at + 1)
                .toList();
        return new Lines(lines.getFirst(), lines.getLast());
    }

    /// Lines of a file, both included.
    public record Lines(int first, int last) {}

    /// The same with a setting outside of blocks changed, or added after the others.
    ///
    /// @return empty where the value cannot stand there without being read otherwise
    public Optional<WpaDocument> with(String name, WpaValue value) {
        return with(WpaRow.GLOBAL, name, value);
    }

    /// The same with a setting of a block changed, or added after its others.
    ///
    /// @return empty where the value cannot stand there without being read otherwise, or in a blob
    public Optional<WpaDocument> with(int block, String name, WpaValue value) {
        boolean fits = block == WpaRow.GLOBAL || kinds.get(block) != Kind.BLOB;
        return fits ? new WpaEdit(this, rows).with(block, name, value) : Optional.empty();
    }

    /// The same without any setting of that name outside of blocks.
    public WpaDocument without(String name) {
        return without(WpaRow.GLOBAL, name);
    }

    /// The same without any setting of that name in a block.
    public WpaDocument without(int block, String name) {
        return new WpaEdit(this, rows).without(block, name);
    }

    /// The same with another `network` block at its end.
    ///
    /// @return empty where a value cannot stand there without being read otherwise
    public Optional<WpaDocument> withNetwork(List<WpaAssignment> settings) {
        return new WpaEdit(this, rows).withNetwork(settings);
    }

    /// The same without a block, and without one of the empty lines around it.
    public WpaDocument withoutBlock(int block) {
        return new WpaEdit(this, rows).withoutBlock(block);
    }

    static Optional<WpaSetting> last(List<WpaSetting> settings, String name) {
        return settings.reversed().stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst();
    }

    private List<WpaSetting> settings(int block) {
        List<WpaSetting> settings = new ArrayList<>();
        for (WpaRow row : rows) {
            if (row.role() == Role.SETTING && row.block() == block) {
                settings.add(row.line().setting());
            }
        }
        return List.copyOf(settings);
    }

    /// Says nothing of what is in it.
    @Override
    public String toString() {
        return "WpaDocument[" + rows.size() + " lines]";
    }
}
