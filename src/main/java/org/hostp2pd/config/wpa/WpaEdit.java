package org.hostp2pd.config.wpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.wpa.WpaReading.Refused;
import org.hostp2pd.config.wpa.WpaReading.Understood;
import org.hostp2pd.config.wpa.WpaRow.Role;

/// One change of a document. Whatever comes out is read again and compared with what is wanted.
final class WpaEdit {
    private static final String INDENT = "\t";

    private final WpaDocument before;
    private final List<WpaRow> rows;
    private final List<String> raw = new ArrayList<>();
    private final String ending;

    WpaEdit(WpaDocument before, List<WpaRow> rows) {
        this.before = before;
        this.rows = rows;
        rows.forEach(row -> raw.add(row.line().raw()));
        ending = !raw.isEmpty() && raw.getFirst().endsWith("\r\n") ? "\r\n" : "\n";
    }

    Optional<WpaDocument> with(int block, String name, WpaValue value) {
        WpaAssignment wanted = new WpaAssignment(name, value);
        int at = last(block, name);
        if (at >= 0) {
            raw.set(at, rows.get(at).line().assigned(value));
        } else {
            insert(block, wanted);
        }
        return understood().filter(after -> reads(after, block, wanted));
    }

    private void insert(int block, WpaAssignment wanted) {
        int after = anchor(block);
        boolean beside = after >= 0 && rows.get(after).role() == Role.SETTING;
        String indent = beside ? rows.get(after).line().indent() : block == WpaRow.GLOBAL ? "" : INDENT;
        end(after);
        raw.add(after + 1, line(indent, wanted));
    }

    /// The line below which a new setting goes.
    private int anchor(int block) {
        int anchor = -1;
        for (int at = 0; at < rows.size(); at++) {
            WpaRow row = rows.get(at);
            boolean place = row.role() == Role.SETTING || row.role() == Role.OPENING;
            anchor = place && row.block() == block ? at : anchor;
        }
        return anchor < 0 && block == WpaRow.GLOBAL ? aboveBlocks() : anchor;
    }

    /// The last line above the first block and the comment that belongs to it; without blocks the last of all.
    private int aboveBlocks() {
        int at = 0;
        while (at < rows.size() && rows.get(at).role() != Role.OPENING) {
            at++;
        }
        boolean blocks = at < rows.size();
        while (blocks && at > 0 && !rows.get(at - 1).line().empty()) {
            at--;
        }
        return at - 1;
    }

    WpaDocument without(int block, String name) {
        for (int at = rows.size() - 1; at >= 0; at--) {
            if (rows.get(at).sets(block, name)) {
                raw.remove(at);
            }
        }
        return understood().orElse(before);
    }

    Optional<WpaDocument> withNetwork(List<WpaAssignment> settings) {
        end(raw.size() - 1);
        if (!rows.isEmpty() && !rows.getLast().line().empty()) {
            raw.add(ending);
        }
        raw.add("network={" + ending);
        settings.forEach(setting -> raw.add(line(INDENT, setting)));
        raw.add("}" + ending);
        List<WpaSetting> wanted = settings.stream()
                .map(setting -> new WpaSetting(setting.name(), setting.value().written()))
                .toList();
        return understood()
                .filter(after -> after.settings().equals(before.settings())
                        && after.blocks().size() == before.blocks().size() + 1
                        && after.blocks().getLast().settings().equals(wanted));
    }

    WpaDocument withoutBlock(int block) {
        int first = first(block);
        int last = first;
        while (rows.get(last).role() != Role.CLOSING) {
            last++;
        }
        raw.subList(first, last + 1).clear();
        boolean gapAbove = first > 0 && rows.get(first - 1).line().empty();
        boolean gapBelow = first == raw.size() || raw.get(first).isBlank();
        if (gapAbove && gapBelow) {
            raw.remove(first - 1);
        }
        return understood().orElse(before);
    }

    private int first(int block) {
        int first = 0;
        while (rows.get(first).role() != Role.OPENING || rows.get(first).block() != block) {
            first++;
        }
        return first;
    }

    private int last(int block, String name) {
        int at = rows.size() - 1;
        while (at >= 0 && !rows.get(at).sets(block, name)) {
            at--;
        }
        return at;
    }

    private String line(String indent, WpaAssignment setting) {
        return indent + setting.name() + "=" + setting.value().written() + ending;
    }

    /// A last line without line feed gets one before something follows it.
    private void end(int at) {
        if (at >= 0 && !raw.get(at).endsWith("\n")) {
            raw.set(at, raw.get(at) + ending);
        }
    }

    private Optional<WpaDocument> understood() {
        return switch (WpaParser.read(String.join("", raw))) {
            case Understood(WpaDocument document) -> Optional.of(document);
            case Refused _ -> Optional.empty();
        };
    }

    private boolean reads(WpaDocument after, int block, WpaAssignment wanted) {
        List<WpaBlock> blocks = new ArrayList<>(after.blocks());
        List<WpaBlock> blocksBefore = new ArrayList<>(before.blocks());
        if (block == WpaRow.GLOBAL) {
            return blocks.equals(blocksBefore) && changed(before.settings(), after.settings(), wanted);
        }
        List<WpaSetting> now = blocks.remove(block).settings();
        List<WpaSetting> then = blocksBefore.remove(block).settings();
        return blocks.equals(blocksBefore) && after.settings().equals(before.settings()) && changed(then, now, wanted);
    }

    private static boolean changed(List<WpaSetting> then, List<WpaSetting> now, WpaAssignment wanted) {
        WpaSetting setting = new WpaSetting(wanted.name(), wanted.value().written());
        List<WpaSetting> expected = new ArrayList<>(then);
        int at = expected.size() - 1;
        while (at >= 0 && !expected.get(at).name().equals(wanted.name())) {
            at--;
        }
        if (at < 0) {
            expected.add(setting);
        } else {
            expected.set(at, setting);
        }
        return now.equals(expected);
    }
}
