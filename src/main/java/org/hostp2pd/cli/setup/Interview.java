package org.hostp2pd.cli.setup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.cli.Words;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.setup.Adapter;
import org.hostp2pd.setup.Question;
import org.hostp2pd.setup.Step;
import org.hostp2pd.setup.Strength;
import org.hostp2pd.setup.Wizard;

/// Asks the questions of the wizard one after the other. Nothing typed keeps what is there, `-` takes it away and `<`
/// goes back to the page before.
final class Interview {
    private static final String NOTHING = "-";
    static final String BACK = "<";
    private static final int FEW = 6;

    private final Wizard wizard;
    private final Asking asking;
    private final Saying saying;
    private final Words names;

    Interview(Wizard wizard, Asking asking, Saying saying) {
        this.wizard = wizard;
        this.asking = asking;
        this.saying = saying;
        this.names = Words.in(saying.texts().locale());
    }

    /// What somebody did at a question.
    private enum Answered {
        WELL,
        BACK,
        LEFT
    }

    /// @return whether all was answered; not where somebody left
    boolean run() {
        saying.say("ask.how");
        while (wizard.step() != Step.REVIEW) {
            switch (page(wizard.step())) {
                case LEFT -> {
                    return false;
                }
                case BACK -> wizard.back();
                case WELL -> wizard.next();
            }
        }
        return true;
    }

    private Answered page(Step step) {
        saying.line("");
        saying.line("== " + saying.words().title(step) + " ==");
        saying.line(saying.words().about(step));
        facts(step);
        List<Question> questions =
                Question.on(step).stream().filter(this::arises).toList();
        for (Question question : questions) {
            Answered answered = question(question);
            if (answered != Answered.WELL) {
                return answered;
            }
        }
        return Answered.WELL;
    }

    private boolean arises(Question question) {
        return question != Question.FENCE
                || wizard.present().services().programs().contains("NetworkManager");
    }

    private void facts(Step step) {
        if (step == Step.RADIO) {
            wizard.present().adapters().forEach(this::adapter);
        } else if (step == Step.KEEPER) {
            wizard.present()
                    .adapter(wizard.answer(Question.RADIO))
                    .ifPresent(adapter -> saying.line(saying.words().of(adapter.keeper())));
        }
    }

    private void adapter(Adapter adapter) {
        String owner = adapter.owner().map(it -> it ? "yes" : "no").orElse("unknown");
        saying.say(
                "ask.adapter." + owner,
                ShownText.of(adapter.station()),
                ShownText.of(adapter.driver()),
                String.join(", ", adapter.channels()));
        adapter.combinations().forEach(line -> saying.line("    " + ShownText.of(line)));
    }

    private Answered question(Question question) {
        saying.line("");
        saying.line(saying.words().hint(question));
        List<String> choices = wizard.choices(question);
        if (choices.size() <= FEW) {
            choices.stream()
                    .filter(choice -> !saying.words().choice(question, choice).equals(choice))
                    .forEach(choice -> saying.line("  " + (choice.isEmpty() ? NOTHING : choice) + ": "
                            + saying.words().choice(question, choice)));
        }
        while (true) {
            Optional<String> typed = asking.ask(prompt(question), choices).map(String::strip);
            if (typed.isEmpty()) {
                return Answered.LEFT;
            } else if (typed.get().equals(BACK)) {
                return Answered.BACK;
            } else if (taken(question, typed.get())) {
                return Answered.WELL;
            }
        }
    }

    private String prompt(Question question) {
        return saying.words().label(question) + " [" + ShownText.of(wizard.answer(question)) + "]: ";
    }

    /// @return whether the answer will do
    private boolean taken(Question question, String typed) {
        if (question == Question.KIND && !typed.isEmpty() && !search(typed)) {
            return false;
        } else if (question != Question.KIND && !typed.isEmpty()) {
            wizard.answer(question, typed.equals(NOTHING) ? "" : typed);
        }
        wizard.problem(question).ifPresent(fault -> saying.line(saying.words().of(fault, wizard.draft())));
        String answer = wizard.answer(question);
        if (question == Question.PASSPHRASE && !answer.isEmpty()) {
            saying.line(saying.words().of(Strength.of(answer)));
        }
        return wizard.problem(question).isEmpty();
    }

    /// Looks for a kind of device by a part of its name. @return whether it is one
    private boolean search(String typed) {
        String wanted = typed.toLowerCase(saying.texts().locale());
        List<DeviceKind> found = Stream.of(DeviceKind.values())
                .filter(kind -> word(kind).contains(wanted)
                        || names.of(kind).toLowerCase(saying.texts().locale()).contains(wanted))
                .toList();
        Optional<DeviceKind> exact =
                found.stream().filter(kind -> word(kind).equals(wanted)).findFirst();
        Optional<DeviceKind> one =
                exact.or(() -> found.size() == 1 ? found.stream().findFirst() : Optional.empty());
        if (one.isPresent() || found.isEmpty()) {
            wizard.answer(Question.KIND, one.map(Interview::word).orElse(typed));
            return true;
        }
        found.forEach(kind -> saying.line("  " + word(kind) + ": " + names.of(kind)));
        return false;
    }

    private static String word(DeviceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
