package org.hostp2pd.ui.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Fresh;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.Question;
import org.hostp2pd.setup.SetupWords;
import org.hostp2pd.setup.Step;
import org.hostp2pd.setup.Strength;
import org.hostp2pd.setup.Ticket;
import org.hostp2pd.setup.Wizard;
import org.hostp2pd.ui.common.Machine;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.setup.Stage.Asking;
import org.hostp2pd.ui.setup.Stage.Away;
import org.hostp2pd.ui.setup.Stage.Ended;
import org.hostp2pd.ui.setup.Stage.Looking;
import org.hostp2pd.ui.setup.Stage.Working;
import org.jspecify.annotations.Nullable;

/// The first setup as a window shows it: the page with its questions, what will change, and how far the changes are. On
/// the FX thread.
public final class SetupModel {
    private final Optional<Machine> machine;
    private final boolean pretended;
    private final Fresh fresh;
    private final Texts texts;
    private final SetupWords words;
    private final Fields fields;
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(new Away());
    private final ObjectProperty<Optional<Plan>> plan = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty answers = new SimpleIntegerProperty();
    private Optional<Wizard> wizard = Optional.empty();
    private Optional<Ticket> ticket = Optional.empty();
    private Runnable changed = () -> {};

    /// @param machine   empty where this computer cannot be set up from here
    /// @param fresh     makes what is random
    /// @param kinds     the words for a kind of device
    /// @param pretended whether the computer is a simulated one
    public SetupModel(
            Optional<Machine> machine,
            Fresh fresh,
            Texts texts,
            Function<DeviceKind, String> kinds,
            boolean pretended) {
        this.machine = machine;
        this.pretended = pretended;
        this.fresh = fresh;
        this.texts = texts;
        words = new SetupWords(texts.locale());
        fields = new Fields(texts, words, kinds);
    }

    /// Opens it: looks at the machine, then asks. Without effect while it is open.
    public void begin() {
        machine.filter(_ -> stage.get() instanceof Away).ifPresent(it -> {
            stage.set(new Looking());
            var _ = it.survey().whenComplete(this::looked);
        });
    }

    /// Has somebody told when the computer is another one: set up, or as before again.
    public void onChange(Runnable told) {
        changed = told;
    }

    /// Whether there is a computer to set up.
    public boolean possible() {
        return machine.isPresent();
    }

    private void looked(@Nullable Present present, @Nullable Throwable failed) {
        if (!(stage.get() instanceof Looking)) {
            return;
        }
        if (present == null || failed != null) {
            stage.set(new Ended(false, texts.of("setup.notLooked"), List.of(), false));
        } else if (present.adapters().isEmpty()) {
            stage.set(new Ended(false, texts.of("setup.noAdapter"), List.of(texts.of("setup.noAdapter.do")), false));
        } else {
            Wizard begun = Wizard.begin(present, fresh);
            wizard = Optional.of(begun);
            reread();
            stage.set(new Asking(begun.step()));
        }
    }

    /// What is good to know beside the page: that nothing of this computer is touched, or not yet. Empty where
    /// there is nothing.
    String aside() {
        if (pretended) {
            return texts.of("setup.pretended");
        }
        return stage.get() instanceof Asking ? texts.of("setup.before") : "";
    }

    /// Closes it, and forgets what was answered. Without effect while something is being changed.
    void close() {
        if (!(stage.get() instanceof Working)) {
            wizard = Optional.empty();
            plan.set(Optional.empty());
            stage.set(new Away());
        }
    }

    /// The questions of the page.
    List<Field> fields() {
        return wizard.map(it -> fields.on(it.step(), it)).orElse(List.of());
    }

    /// What is answered to a question.
    String value(Question question) {
        return wizard.map(it -> it.answer(question)).orElse("");
    }

    void answer(Question question, String text) {
        wizard.filter(it -> !it.answer(question).equals(text)).ifPresent(it -> {
            it.answer(question, text);
            reread();
        });
    }

    void makePassphrase() {
        wizard.ifPresent(it -> {
            it.makePassphrase();
            reread();
        });
    }

    /// What is wrong with an answer, in words.
    Optional<String> problem(Question question) {
        return wizard.flatMap(it -> it.problem(question).map(fault -> words.of(fault, it.draft())));
    }

    /// What stands beside the label of a question: how strong a passphrase is that will do.
    String beside(Question question) {
        String value = value(question);
        boolean judged = question == Question.PASSPHRASE
                && !value.isEmpty()
                && problem(question).isEmpty();
        return judged ? words.of(Strength.of(value)) : "";
    }

    /// Why there is no next page, in words.
    Optional<String> obstacle() {
        return wizard.flatMap(it -> Question.on(it.step()).stream()
                .flatMap(question -> problem(question).stream())
                .findFirst());
    }

    /// What a page that was left says of its answers; empty text for those with secrets or without a name.
    String summary(Step step) {
        return switch (step) {
            case RADIO -> shown(Question.RADIO);
            case KEEPER, ADDRESS, START, REVIEW -> "";
            case NAME -> shown(Question.NAME);
            case ACCESS -> texts.of("setup.method." + value(Question.METHOD));
            case GROUP -> shown(Question.SSID);
        };
    }

    private String shown(Question question) {
        return ShownText.of(value(question));
    }

    /// Who manages the radio that was chosen, in words.
    String keeper() {
        return wizard.flatMap(it -> it.present().adapter(it.answer(Question.RADIO)))
                .map(adapter -> words.of(adapter.keeper()))
                .orElse("");
    }

    void next() {
        wizard.filter(Wizard::next).ifPresent(it -> stage.set(new Asking(it.step())));
    }

    void back() {
        wizard.filter(Wizard::back).ifPresent(it -> stage.set(new Asking(it.step())));
    }

    /// Goes back to a page that was left. Without effect for one to come.
    void back(Step step) {
        wizard.filter(it -> step.compareTo(it.step()) < 0).ifPresent(it -> {
            while (it.step() != step) {
                it.back();
            }
            stage.set(new Asking(step));
        });
    }

    private void reread() {
        wizard.flatMap(Wizard::plan).ifPresent(made -> plan.set(Optional.of(made)));
        answers.set(answers.get() + 1);
    }

    /// Does what the plan says.
    void apply() {
        if (stage.get() instanceof Asking(var step) && step == Step.REVIEW) {
            plan.get()
                    .filter(Plan::possible)
                    .ifPresent(made -> wizard.ifPresent(it -> apply(new Agreed(fresh.ticket(), it.draft(), made))));
        }
    }

    private void apply(Agreed agreed) {
        ticket = Optional.of(agreed.ticket());
        work(false, at -> at.apply(agreed, telling()));
    }

    /// Takes it back; asked again after it was said that files changed since, in spite of that.
    void undo() {
        if (stage.get() instanceof Ended(boolean well, var _, var _, boolean undoable) && undoable) {
            boolean anyway = !well;
            ticket.ifPresent(it -> work(true, at -> at.undo(it, anyway, telling())));
        }
    }

    private void work(boolean undoing, Function<Machine, CompletableFuture<Machine.End>> work) {
        stage.set(new Working(undoing, List.of()));
        machine.ifPresent(it -> {
            var _ = work.apply(it).whenComplete((end, _) -> ended(undoing, Optional.ofNullable(end)));
        });
    }

    private Machine.Telling telling() {
        return new Machine.Telling(texts.locale(), this::told);
    }

    private void told(String sentence) {
        if (stage.get() instanceof Working(boolean undoing, List<String> before)) {
            List<String> all = new ArrayList<>(before);
            all.add(sentence);
            stage.set(new Working(undoing, all));
        }
    }

    private void ended(boolean undoing, Optional<Machine.End> end) {
        if (stage.get() instanceof Working(var _, List<String> told)) {
            boolean well = end.equals(Optional.of(Machine.End.DONE));
            String key = end.map(it -> well && undoing ? "setup.undone" : "setup.end." + it)
                    .orElse("setup.broke");
            boolean since = end.equals(Optional.of(Machine.End.CHANGED));
            List<String> said = new ArrayList<>(since ? told : told.subList(Math.max(0, told.size() - 1), told.size()));
            end.filter(it -> it == Machine.End.NOT_PERMITTED).ifPresent(_ -> said.add(texts.of("setup.notPermitted")));
            stage.set(new Ended(well, texts.of(key), said, since || (well && !undoing)));
            changed.run();
        }
    }

    SetupWords words() {
        return words;
    }

    /// Whether there is anything of it to be seen.
    public ObservableValue<Boolean> openProperty() {
        return stage.map(now -> !(now instanceof Away));
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage;
    }

    /// What will be done with the answers that were last in order.
    ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
        return plan;
    }

    /// Changes whenever an answer does.
    ReadOnlyIntegerProperty answersProperty() {
        return answers;
    }
}
