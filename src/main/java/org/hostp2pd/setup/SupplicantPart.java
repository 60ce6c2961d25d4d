package org.hostp2pd.setup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hostp2pd.config.wpa.WpaDocument;
import org.hostp2pd.config.wpa.WpaReading;
import org.hostp2pd.doctor.FileSeen;
import org.hostp2pd.setup.Act.Unit;
import org.hostp2pd.setup.Act.Verb;

/// What changes about wpa_supplicant: its file, or how it is started where it has none.
final class SupplicantPart {
    private static final String FOLDER = "/run/wpa_supplicant";
    private static final Change.Fresher OWN = new Change.Fresher(0600, "");
    private static final Change.Fresher OPEN = new Change.Fresher(0644, "");

    private final Sheet sheet;

    SupplicantPart(Sheet sheet) {
        this.sheet = sheet;
    }

    /// @return the group of users that may use the control socket afterwards
    Optional<String> change() {
        return switch (sheet.adapter().running()) {
            case Running.Filed(String path, Optional<String> unit, var _) -> filed(path, unit);
            case Running.Told told -> told(told);
            case Running.None _ -> none();
        };
    }

    /// Mends one trouble in it. Only how it is started can be mended where it has no file.
    void mend(Cure cure) {
        boolean filed = sheet.adapter().running() instanceof Running.Filed;
        boolean told = sheet.adapter().running() instanceof Running.Told;
        if (filed || (told && cure == Cure.CONTROL)) {
            change();
        } else {
            sheet.remark(Remark.Kind.NO_FILE_HERE);
        }
    }

    /// Takes from others what they may do with its file.
    void close() {
        if (!(sheet.adapter().running() instanceof Running.Filed(String path, var _, var _))) {
            sheet.remark(Remark.Kind.NO_FILE_HERE);
        } else if (sheet.readable(path)
                && sheet.present().file(path) instanceof FileSeen.Held held
                && held.open()
                && read(held.octets()).isPresent()) {
            sheet.act(new Act.Mode(path, held.closed()), new Act.Mode(path, held.mode()));
        }
    }

    private Optional<String> none() {
        String unit = "wpa_supplicant@" + sheet.adapter().station() + ".service";
        if (!sheet.present().services().systemd() || !Unit.known(unit)) {
            sheet.remark(Remark.Kind.NO_SUPPLICANT, sheet.adapter().station());
            return Optional.empty();
        }
        Optional<String> group =
                document(Places.supplicant(sheet.adapter().station())).flatMap(SupplicantPart::group);
        Unit own = new Unit(unit);
        sheet.act(new Act.Service(Verb.ENABLE, own), new Act.Service(Verb.DISABLE, own));
        return group;
    }

    private Optional<String> filed(String path, Optional<String> unit) {
        Optional<WpaDocument> before = sheet.octets(path).flatMap(SupplicantPart::read);
        Optional<WpaDocument> after = document(path);
        boolean changed = after.isPresent()
                && !after.map(WpaDocument::octets).map(SupplicantPart::text).equals(sheet.octets(path));
        boolean hidden = !(after.isPresent() || sheet.octets(path).isPresent());
        if (changed || hidden || sheet.cure().isPresent()) {
            WpaDocument then = before.orElse(WpaDocument.EMPTY);
            boolean start = sheet.cure()
                    .map(Cure::needsStart)
                    .orElse(hidden || SupplicantEdit.needsStart(then, after.orElse(then)));
            again(unit, start, !controlled(then, after));
        }
        return after.flatMap(SupplicantPart::group);
    }

    /// Ends the group that is up, which would stay what it was.
    void renew() {
        Running running = sheet.adapter().running();
        running.own().stream()
                .filter(socket -> socket.contains("/p2p-dev-"))
                .limit(sheet.anything() ? 1 : 0)
                .map(Act.EndGroup::new)
                .forEach(end -> sheet.last(end, running.grouped()));
    }

    /// Whether the control sockets stay where they are.
    private static boolean controlled(WpaDocument before, Optional<WpaDocument> after) {
        return after.map(it -> it.text("ctrl_interface").equals(before.text("ctrl_interface")))
                .orElse(true);
    }

    /// Has the file read again. @param moved whether its control sockets would go while they are used for that
    private void again(Optional<String> unit, boolean start, boolean moved) {
        List<String> sockets = sheet.adapter().running().own();
        Optional<Unit> known = unit.filter(Unit::known).map(Unit::new);
        if (known.isPresent() && (start || sockets.isEmpty())) {
            restart(known.get());
            return;
        } else if (sockets.isEmpty() || start) {
            sheet.remark(Remark.Kind.NEXT_START);
        }
        if (!moved) {
            sockets.stream()
                    .filter(socket -> !sheet.adapter().connected() || socket.contains("/p2p-dev-"))
                    .forEach(socket -> sheet.both(new Act.Reconfigure(socket)));
        }
    }

    private void restart(Unit unit) {
        if (sheet.adapter().connected()) {
            sheet.remark(Remark.Kind.INTERRUPTS, sheet.adapter().station(), unit.name());
        }
        sheet.both(new Act.Service(Verb.RESTART, unit));
    }

    /// The file as it is to be; empty where it is not known or cannot be made.
    private Optional<WpaDocument> document(String path) {
        if (!sheet.readable(path)) {
            return Optional.empty();
        }
        return switch (WpaDocument.read(sheet.octets(path).orElse("").getBytes(StandardCharsets.ISO_8859_1))) {
            case WpaReading.Refused(int line, int column, var _) -> {
                sheet.remark(Remark.Kind.FILE_WRONG, path, Integer.toString(line), Integer.toString(column));
                yield Optional.empty();
            }
            case WpaReading.Understood(WpaDocument before) -> edited(path, before);
        };
    }

    private Optional<WpaDocument> edited(String path, WpaDocument before) {
        SupplicantEdit edit =
                new SupplicantEdit(sheet.answers(), () -> sheet.fresh().passphrase(), sheet.cure());
        Optional<WpaDocument> after = edit.of(before, control(before));
        after.ifPresentOrElse(
                it -> sheet.change(path, text(it.octets()), OWN), () -> sheet.remark(Remark.Kind.NOT_WRITABLE, path));
        return after;
    }

    /// The line `ctrl_interface`, where it has to be another: there is none, or the service is not let in.
    private Optional<String> control(WpaDocument document) {
        String written = document.text("ctrl_interface");
        boolean elsewhere = !sheet.adapter().running().sockets().isEmpty();
        if (written.isEmpty()) {
            return elsewhere ? Optional.empty() : Optional.of(sheet.opened(FOLDER));
        }
        boolean closed =
                sheet.answers().start().atBoot() && Sheet.group(written).isEmpty();
        return closed ? Optional.of(sheet.opened(written)) : Optional.empty();
    }

    private Optional<String> told(Running.Told told) {
        sheet.remark(Remark.Kind.NO_FILE);
        Optional<String> group = told.control().flatMap(Sheet::group);
        boolean closed = told.control().isEmpty()
                || (group.isEmpty() && sheet.answers().start().atBoot());
        Optional<Unit> unit =
                told.unit().filter("wpa_supplicant.service"::equals).map(Unit::new);
        if (told.arguments().isEmpty() || !closed || unit.isEmpty()) {
            return group;
        }
        String control = sheet.opened(told.control().orElse(FOLDER));
        if (sheet.change(Places.SUPPLICANT_UNIT, dropIn(told.arguments(), control), OPEN)) {
            sheet.both(new Act.DaemonReload());
            restart(unit.get());
        }
        return Sheet.group(control);
    }

    /// The unit with the same command line but for the control directory (systemd.service(5)).
    private static String dropIn(List<String> arguments, String control) {
        List<String> words = new ArrayList<>();
        for (int at = 1; at < arguments.size(); at++) {
            boolean directory = arguments.get(at).equals("-O");
            at += directory ? 1 : 0;
            if (!directory && !arguments.get(at).startsWith("-O")) {
                words.add(arguments.get(at));
            }
        }
        words.addFirst(arguments.getFirst().startsWith("/") ? arguments.getFirst() : "/sbin/wpa_supplicant");
        words.add("-O");
        words.add(control);
        String line = words.stream().map(SupplicantPart::quoted).collect(Collectors.joining(" "));
        return "[Service]\nExecStart=\nExecStart=" + line + "\n";
    }

    private static String quoted(String word) {
        String plain = word.replace("%", "%%");
        return plain.matches("[A-Za-z0-9_/.,:=+%-]+")
                ? plain
                : '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "$$") + '"';
    }

    private static Optional<WpaDocument> read(String octets) {
        return WpaDocument.read(octets.getBytes(StandardCharsets.ISO_8859_1))
                        instanceof WpaReading.Understood(WpaDocument document)
                ? Optional.of(document)
                : Optional.empty();
    }

    private static Optional<String> group(WpaDocument document) {
        return Sheet.group(document.text("ctrl_interface"));
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }
}
