package org.hostp2pd.ui.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Draft;
import org.hostp2pd.setup.Fresh;
import org.hostp2pd.setup.Mending;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.SetupWords;
import org.hostp2pd.ui.common.Machine;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.doctor.Mend.Done;
import org.hostp2pd.ui.doctor.Mend.Failed;
import org.hostp2pd.ui.doctor.Mend.Looking;
import org.hostp2pd.ui.doctor.Mend.None;
import org.hostp2pd.ui.doctor.Mend.Offered;
import org.hostp2pd.ui.doctor.Mend.Working;
import org.jspecify.annotations.Nullable;

/// Mends what the doctor found, one finding at a time: shows what will be done, does it, has the doctor look again, and
/// takes it back. On the FX thread.
public final class MendModel {
    private record Case(Present present, Cure cure, Draft draft) {}

    private final Optional<Machine> machine;
    private final Fresh fresh;
    private final Texts texts;
    private final SetupWords words;
    private final Runnable examine;
    private final ObjectProperty<Mend> stage = new SimpleObjectProperty<>(new None());
    private final ObjectProperty<List<Done>> done = new SimpleObjectProperty<>(List.of());
    private Optional<Case> open = Optional.empty();
    private Optional<Done> changed = Optional.empty();

    /// @param machine empty where this computer cannot be changed from here
    /// @param fresh   makes what is random
    /// @param examine has the doctor look again
    public MendModel(Optional<Machine> machine, Fresh fresh, Texts texts, Runnable examine) {
        this.machine = machine;
        this.fresh = fresh;
        this.texts = texts;
        this.examine = examine;
        words = new SetupWords(texts.locale());
    }

    /// Knows what another one mended, in its own language.
    public void follow(MendModel before) {
        done.set(before.done.get());
    }

    /// What can be mended from here.
    Optional<Cure> cure(Report report, Finding finding) {
        return machine.flatMap(_ -> Cure.of(report, finding));
    }

    /// Looks what would have to be done. Without effect while something is done.
    void begin(Cure cure, Finding finding) {
        if (!busy()) {
            stage.set(new Looking(finding));
            machine.ifPresent(it -> {
                var _ = it.survey().whenComplete((present, _) -> looked(cure, finding, present));
            });
        }
    }

    private void looked(Cure cure, Finding finding, @Nullable Present present) {
        if (!stage.get().equals(new Looking(finding))) {
            return;
        }
        if (present == null) {
            stage.set(new Failed(finding, List.of(texts.of("doctor.mend.notLooked"))));
            return;
        }
        open = Optional.of(new Case(present, cure, Mending.begin(present, cure, fresh)));
        stage.set(new Offered(finding));
    }

    /// Whether something is looked at or done that has to end first.
    boolean busy() {
        return stage.get() instanceof Looking || stage.get() instanceof Working;
    }

    /// What will be done with the answer as it is; empty while that is wrong.
    Optional<Plan> plan() {
        return open.flatMap(it -> Mending.plan(it.present(), it.cure(), it.draft(), fresh));
    }

    /// What is answered to the question of the cure.
    String answer() {
        return open.flatMap(it -> it.cure().question().map(it.draft()::text)).orElse("");
    }

    void answer(String text) {
        open = open.map(it -> new Case(
                it.present(),
                it.cure(),
                it.cure()
                        .question()
                        .map(question -> it.draft().with(question, text))
                        .orElse(it.draft())));
    }

    /// What is wrong with it, in words.
    Optional<String> problem() {
        return open.flatMap(
                it -> Mending.fault(it.present(), it.cure(), it.draft()).map(fault -> words.of(fault, it.draft())));
    }

    /// Leaves everything as it is. Without effect while something is done.
    void close() {
        if (!busy()) {
            open = Optional.empty();
            stage.set(new None());
        }
    }

    /// Does what is shown.
    void apply() {
        Optional<Plan> plan = plan().filter(it -> it.possible() && !it.empty());
        if (stage.get() instanceof Offered(Finding finding) && open.isPresent() && plan.isPresent()) {
            Case now = open.get();
            Agreed agreed = new Agreed(fresh.ticket(), now.draft(), plan.get());
            Done what = new Done(finding, now.cure(), agreed.ticket());
            work(what, false, at -> at.mend(now.cure(), agreed, telling()));
        }
    }

    /// Whether it can be taken back now: the last one first.
    boolean undoable(Done what) {
        return done.get().indexOf(what) == 0;
    }

    /// Whether it was to be taken back, and its files had changed since.
    boolean changed(Done what) {
        return changed.equals(Optional.of(what));
    }

    /// Takes it back; asked again after it was said that files changed since, in spite of that.
    void undo(Done what) {
        if (undoable(what) && !busy()) {
            boolean anyway = changed(what);
            changed = Optional.empty();
            work(what, true, at -> at.undo(what.ticket(), anyway, telling()));
        }
    }

    private void work(Done what, boolean undoing, Function<Machine, CompletableFuture<Machine.End>> work) {
        stage.set(new Working(what.finding(), undoing, List.of()));
        machine.ifPresent(it -> {
            var _ = work.apply(it).whenComplete((end, _) -> ended(what, undoing, Optional.ofNullable(end)));
        });
    }

    private Machine.Telling telling() {
        return new Machine.Telling(texts.locale(), this::told);
    }

    private void told(String sentence) {
        if (stage.get() instanceof Working(Finding finding, boolean undoing, List<String> before)) {
            List<String> all = new ArrayList<>(before);
            all.add(sentence);
            stage.set(new Working(finding, undoing, all));
        }
    }

    private void ended(Done what, boolean undoing, Optional<Machine.End> end) {
        if (!(stage.get() instanceof Working(var _, var _, List<String> told))) {
            return;
        }
        open = Optional.empty();
        if (end.equals(Optional.of(Machine.End.DONE))) {
            List<Done> all = new ArrayList<>(done.get());
            if (undoing) {
                all.remove(what);
            } else {
                all.addFirst(what);
            }
            stage.set(new None());
            done.set(List.copyOf(all));
            examine.run();
        } else {
            changed = Optional.of(what).filter(_ -> end.equals(Optional.of(Machine.End.CHANGED)));
            stage.set(new Failed(what.finding(), why(told, end)));
        }
    }

    private List<String> why(List<String> told, Optional<Machine.End> end) {
        List<String> why = new ArrayList<>();
        why.add(texts.of(end.map(it -> "doctor.mend.end." + it).orElse("doctor.mend.broke")));
        boolean since = end.equals(Optional.of(Machine.End.CHANGED));
        why.addAll(told.subList(since ? 0 : Math.max(0, told.size() - 1), told.size()));
        if (end.equals(Optional.of(Machine.End.NOT_PERMITTED))) {
            why.add(texts.of("doctor.mend.byHand"));
        }
        return why;
    }

    /// The question of the cure that is shown.
    Optional<Asked> asked() {
        return open.flatMap(it -> it.cure().question())
                .map(question -> new Asked(question.secret(), words.label(question), words.hint(question)));
    }

    /// A question. @param secret whether the answer is not to be seen @param hint what may be answered
    record Asked(boolean secret, String label, String hint) {}

    SetupWords words() {
        return words;
    }

    ReadOnlyObjectProperty<Mend> stageProperty() {
        return stage;
    }

    /// What was mended and not taken back, the last first.
    ReadOnlyObjectProperty<List<Done>> doneProperty() {
        return done;
    }
}
