package org.hostp2pd.setup;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.setup.Journal.Mark;

/// Applies plans and undoes them. Whenever it is killed, [#recover] brings the files back to what they were; nothing is
/// ever left half. Blocks; for one at a time.
public final class Setup {
    /// Where what was there before is kept; only root can read the files in it.
    public static final String BASE = "/var/lib/hostp2pd-setup";

    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Disk disk;
    private final Acting acting;
    private final String base;
    private final Consumer<Progress> progress;

    /// @param base     where what was there before is kept
    /// @param progress is told on this thread
    public Setup(Disk disk, Acting acting, String base, Consumer<Progress> progress) {
        this.disk = disk;
        this.acting = acting;
        this.base = base;
        this.progress = progress;
    }

    /// Brings back what a killed setup or a killed undoing left, and takes away what it had not finished. To be
    /// called before anything else.
    public void recover() throws IOException {
        for (String name : disk.list(base)) {
            Journal journal = new Journal(disk, base + "/" + name);
            journal.tidy();
            boolean open = !journal.marked(Mark.APPLIED) || journal.marked(Mark.UNDOING);
            Optional<Journal.Content> content =
                    open && !journal.marked(Mark.UNDONE) ? journal.read() : Optional.empty();
            if (content.isPresent()) {
                back(journal, content.get());
            }
        }
    }

    /// Applies a plan that can be applied, and looks whether what was wanted is there.
    ///
    /// @param ticket by which it can be undone @param now for the name of the folder
    public Outcome apply(Ticket ticket, Plan plan, Answers answers, Verifying verifying, LocalDateTime now) {
        String folder = "";
        try {
            folder = fresh(now);
            Journal journal = new Journal(disk, folder);
            Optional<Trouble> changed = kept(journal, ticket, plan);
            if (changed.isPresent()) {
                return new Outcome.AsBefore(changed.get());
            }
            progress.accept(new Progress.Kept(folder));
        } catch (IOException e) {
            return new Outcome.AsBefore(trouble(e));
        }
        return begun(new Journal(disk, folder), plan, answers, verifying);
    }

    private String fresh(LocalDateTime now) throws IOException {
        List<String> there = disk.list(base);
        String dated = DATED.format(now);
        String name = dated;
        for (int number = 2; there.contains(name); number++) {
            name = dated + "-" + number;
        }
        return base + "/" + name;
    }

    private Optional<Trouble> kept(Journal journal, Ticket ticket, Plan plan) throws IOException {
        List<Journal.Entry> entries = new ArrayList<>();
        for (Change change : plan.changes()) {
            Optional<Disk.Kept> now = disk.look(change.path());
            if (!now.map(Disk.Kept::octets).equals(change.before())) {
                return Optional.of(new Trouble.Changed(change.path()));
            }
            entries.add(new Journal.Entry(change.path(), now));
        }
        journal.keep(
                new Journal.Content(Optional.of(ticket), entries, plan.back()),
                plan.changes().stream().map(Change::after).toList());
        return Optional.empty();
    }

    private Outcome begun(Journal journal, Plan plan, Answers answers, Verifying verifying) {
        Optional<Trouble> trouble;
        try {
            trouble = write(plan).or(() -> act(plan.acts())).or(() -> verified(answers, verifying));
            if (trouble.isEmpty()) {
                journal.mark(Mark.APPLIED);
            }
        } catch (IOException e) {
            trouble = Optional.of(trouble(e));
        }
        return trouble.map(it -> takenBack(journal, it)).orElseGet(() -> new Outcome.Done(journal.folder()));
    }

    private Optional<Trouble> write(Plan plan) throws IOException {
        for (Change change : plan.changes()) {
            if (change.before().isEmpty()) {
                disk.make(
                        change.path(),
                        change.after(),
                        change.fresh().mode(),
                        change.fresh().group());
            } else if (!disk.replace(change.path(), change.before().get(), change.after())) {
                return Optional.of(new Trouble.Changed(change.path()));
            }
            progress.accept(new Progress.Wrote(change.path()));
        }
        return Optional.empty();
    }

    private Optional<Trouble> act(List<Act> acts) {
        for (Act act : acts) {
            if (!acting.act(act)) {
                return Optional.of(new Trouble.NotDone(act));
            }
            progress.accept(new Progress.Did(act));
        }
        return Optional.empty();
    }

    private Optional<Trouble> verified(Answers answers, Verifying verifying) {
        progress.accept(new Progress.Looking());
        return verifying.look(answers).map(Trouble.NotThere::new);
    }

    private Outcome takenBack(Journal journal, Trouble trouble) {
        progress.accept(new Progress.TakingBack(trouble));
        try {
            back(journal, content(journal));
            return new Outcome.AsBefore(trouble);
        } catch (IOException _) {
            return new Outcome.Half(trouble, journal.folder());
        }
    }

    /// Undoes the last setup that was applied: every file is again what it was before, octet for octet, and one
    /// that was not there is gone.
    ///
    /// @param ticket that it has to have; empty for whichever it is
    /// @param anyway also where somebody changed one of them since; else that is only said
    public Outcome undo(Optional<Ticket> ticket, boolean anyway) {
        try {
            Optional<Journal> last = last();
            Optional<Trouble> trouble = ticket.isPresent() ? not(ticket.get(), last) : Optional.empty();
            if (last.isEmpty() || trouble.isPresent()) {
                return new Outcome.AsBefore(trouble.orElseGet(Trouble.NothingToUndo::new));
            }
            Journal.Content content = content(last.get());
            List<Difference> since = anyway ? List.of() : since(last.get(), content);
            return since.isEmpty() ? undone(last.get(), content) : new Outcome.AsBefore(new Trouble.Since(since));
        } catch (IOException e) {
            return new Outcome.AsBefore(trouble(e));
        }
    }

    /// Why the setup of a ticket is not the one to be undone; empty where it is.
    private Optional<Trouble> not(Ticket ticket, Optional<Journal> last) throws IOException {
        for (String name : disk.list(base).reversed()) {
            Journal journal = new Journal(disk, base + "/" + name);
            if (journal.read().flatMap(Journal.Content::ticket).equals(Optional.of(ticket))) {
                if (journal.equals(last.orElse(null))) {
                    return Optional.empty();
                }
                return Optional.of(
                        last.isEmpty() || journal.marked(Mark.UNDONE)
                                ? new Trouble.UndoneAlready()
                                : new Trouble.Later(last.get().folder()));
            }
        }
        return Optional.of(new Trouble.NothingToUndo());
    }

    private Outcome undone(Journal journal, Journal.Content content) {
        try {
            journal.mark(Mark.UNDOING);
            back(journal, content);
            return new Outcome.Done(journal.folder());
        } catch (IOException e) {
            return new Outcome.Half(trouble(e), journal.folder());
        }
    }

    private Optional<Journal> last() throws IOException {
        for (String name : disk.list(base).reversed()) {
            Journal journal = new Journal(disk, base + "/" + name);
            if (journal.marked(Mark.APPLIED) && !journal.marked(Mark.UNDONE)) {
                return Optional.of(journal);
            }
        }
        return Optional.empty();
    }

    private static Journal.Content content(Journal journal) throws IOException {
        return journal.read().orElseThrow(() -> new IOException("the journal is gone"));
    }

    private List<Difference> since(Journal journal, Journal.Content content) throws IOException {
        List<Difference> since = new ArrayList<>();
        for (Journal.Entry entry : content.entries()) {
            Optional<String> written = journal.written(content.entries().indexOf(entry));
            Optional<String> now = disk.look(entry.path()).map(Disk.Kept::octets);
            if (written.isPresent() && now.isPresent() && Since.touched(written.get(), now.get())) {
                since.add(Difference.of(new Change(entry.path(), written, now.get(), new Change.Fresher(0, ""))));
            }
        }
        return since;
    }

    private void back(Journal journal, Journal.Content content) throws IOException {
        for (Journal.Entry entry : content.entries()) {
            disk.tidy(entry.kept().map(Disk.Kept::real).orElse(entry.path()));
            Optional<Disk.Kept> now = disk.look(entry.path());
            if (!now.equals(entry.kept())) {
                journal.setAside(content.entries().indexOf(entry), now)
                        .ifPresent(copy -> progress.accept(new Progress.SetAside(entry.path(), copy)));
                restore(entry);
            }
            progress.accept(new Progress.Restored(entry.path()));
        }
        for (Act act : content.back()) {
            if (acting.act(act)) {
                progress.accept(new Progress.Did(act));
            }
        }
        journal.mark(Mark.UNDONE);
    }

    private void restore(Journal.Entry entry) throws IOException {
        if (entry.kept().isPresent()) {
            disk.restore(entry.kept().get());
        } else {
            disk.remove(entry.path());
        }
    }

    private static Trouble trouble(IOException e) {
        return new Trouble.Disk(ShownText.of(e.getClass().getSimpleName() + ": " + String.valueOf(e.getMessage())));
    }
}
