package org.hostp2pd.config.wpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hostp2pd.config.wpa.WpaBlock.Kind;
import org.hostp2pd.config.wpa.WpaReading.Refused;
import org.hostp2pd.config.wpa.WpaReading.Understood;
import org.hostp2pd.config.wpa.WpaRow.Role;
import org.jspecify.annotations.Nullable;

/// One reading of a file, from its first line to its last. Used by one thread.
final class WpaParser {
    private static final int MOST_OCTETS = 1_048_576;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern BLOB = Pattern.compile("blob-base64-[^=]+=\\{");
    private static final Pattern BETWEEN_LINES = Pattern.compile("(?<=\n)");

    private final List<WpaRow> rows = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private @Nullable Kind open;
    private int opened;

    private WpaParser() {}

    static WpaReading read(String octets) {
        return new WpaParser().all(octets);
    }

    private WpaReading all(String octets) {
        if (octets.length() > MOST_OCTETS) {
            return new Refused(1, 1, WpaFault.TOO_LARGE);
        }
        for (String raw : octets.isEmpty() ? new String[0] : BETWEEN_LINES.split(octets, -1)) {
            Optional<Refused> fault = raw.isEmpty() ? Optional.empty() : take(raw);
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        return open == null
                ? new Understood(new WpaDocument(octets, rows, kinds))
                : new Refused(opened, rows.get(opened - 1).line().from() + 1, WpaFault.OPEN_BLOCK);
    }

    private Optional<Refused> take(String raw) {
        int zero = raw.indexOf('\0');
        if (zero >= 0) {
            return Optional.of(new Refused(rows.size() + 1, zero + 1, WpaFault.ZERO));
        }
        WpaLine line = WpaLine.of(raw);
        if (line.nothing()) {
            add(line, Role.NOTHING);
            return Optional.empty();
        } else if (open == null) {
            return outside(line);
        } else if (line.content().equals("}")) {
            add(line, Role.CLOSING);
            open = null;
            return Optional.empty();
        } else if (open == Kind.BLOB) {
            add(line, Role.CONTENT);
            return Optional.empty();
        }
        return setting(line);
    }

    private Optional<Refused> outside(WpaLine line) {
        Optional<Kind> kind = kind(line.content());
        if (kind.isEmpty()) {
            return line.content().equals("}") ? refused(line, 0, WpaFault.STRAY_BRACE) : setting(line);
        }
        open = kind.get();
        kinds.add(kind.get());
        add(line, Role.OPENING);
        opened = rows.size();
        return Optional.empty();
    }

    private static Optional<Kind> kind(String content) {
        return switch (content) {
            case "network={" -> Optional.of(Kind.NETWORK);
            case "cred={" -> Optional.of(Kind.CREDENTIAL);
            case "identity={" -> Optional.of(Kind.IDENTITY);
            default -> BLOB.matcher(content).matches() ? Optional.of(Kind.BLOB) : Optional.empty();
        };
    }

    private Optional<Refused> setting(WpaLine line) {
        int sign = line.equalsSign();
        if (sign < 0) {
            return refused(line, 0, WpaFault.NO_SETTING);
        }
        WpaSetting setting = line.setting();
        if (!NAME.matcher(setting.name()).matches()) {
            return refused(line, 0, WpaFault.BAD_NAME);
        } else if (setting.value().equals("{")) {
            return refused(line, 0, open == null ? WpaFault.NO_SETTING : WpaFault.BLOCK_IN_BLOCK);
        } else if (open != null
                && setting.value().startsWith("\"")
                && setting.value().indexOf('"', 1) < 0) {
            return refused(line, sign + 1, WpaFault.OPEN_QUOTE);
        }
        add(line, Role.SETTING);
        return Optional.empty();
    }

    private Optional<Refused> refused(WpaLine line, int at, WpaFault fault) {
        return Optional.of(new Refused(rows.size() + 1, line.from() + at + 1, fault));
    }

    private void add(WpaLine line, Role role) {
        boolean inside = open != null || role == Role.CLOSING;
        rows.add(new WpaRow(line, role, inside ? kinds.size() - 1 : WpaRow.GLOBAL));
    }
}
