package org.hostp2pd.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.doctor.FileSeen;

/// A plan while it is made. Used by one thread.
final class Sheet {
    private static final String NETDEV = "netdev";

    private final Present present;
    private final Answers answers;
    private final Adapter adapter;
    private final Fresh fresh;
    private final Optional<Cure> cure;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Act> back = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /// @param cure what alone is to be mended; empty where everything is to be as it is wanted
    Sheet(Present present, Answers answers, Adapter adapter, Fresh fresh, Optional<Cure> cure) {
        this.present = present;
        this.answers = answers;
        this.adapter = adapter;
        this.fresh = fresh;
        this.cure = cure;
    }

    Present present() {
        return present;
    }

    Answers answers() {
        return answers;
    }

    Adapter adapter() {
        return adapter;
    }

    Optional<Cure> cure() {
        return cure;
    }

    Fresh fresh() {
        return fresh;
    }

    /// What a file holds; empty where there is none. Where it is hidden, that is noted.
    ///
    /// @return whether it is known what it holds
    boolean readable(String path) {
        if (present.file(path) instanceof FileSeen.Hidden) {
            hidden.add(path);
            remark(Remark.Kind.HIDDEN, path);
            return false;
        }
        return true;
    }

    Optional<String> octets(String path) {
        return present.file(path) instanceof FileSeen.Held(String octets, var _)
                ? Optional.of(octets)
                : Optional.empty();
    }

    /// Changes a file where that makes a difference. @return whether it does
    boolean change(String path, String after, Change.Fresher fresher) {
        Optional<String> before = octets(path);
        if (before.filter(after::equals).isPresent()) {
            return false;
        }
        changes.add(new Change(path, before, after, fresher));
        return true;
    }

    /// Does something after the files are written, and again after they are as they were.
    void both(Act act) {
        if (!acts.contains(act)) {
            acts.add(act);
            back.add(act);
        }
    }

    void act(Act act, Act undoing) {
        acts.add(act);
        back.addFirst(undoing);
    }

    /// Does something after everything else. @param now whether not only when it is undone
    void last(Act act, boolean now) {
        back.addLast(act);
        if (now) {
            acts.addLast(act);
        }
    }

    void remark(Remark.Kind kind, String... facts) {
        Remark remark = Remark.of(kind, facts);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    /// Whether anything will be different.
    boolean anything() {
        return !changes.isEmpty() || !hidden.isEmpty();
    }

    /// Who is let at a control socket. @param written `DIR=/run/x GROUP=y`, or a folder
    static Optional<String> group(String written) {
        int at = written.indexOf(" GROUP=");
        return at < 0
                ? Optional.empty()
                : Optional.of(written.substring(at + " GROUP=".length()).strip());
    }

    /// The same, opened to the group that the service is in, where there is such a group.
    String opened(String folder) {
        String plain = folder.startsWith("DIR=") ? folder.substring("DIR=".length()) : folder;
        return "DIR=" + plain.strip() + (present.accounts().contains(NETDEV) ? " GROUP=" + NETDEV : "");
    }

    Plan plan() {
        return new Plan(changes, hidden, acts, back, remarks);
    }
}
