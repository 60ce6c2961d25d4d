package org.hostp2pd.setup;

import java.util.List;
import java.util.Optional;

/// Where somebody is in the wizard: the page, the answers so far and what is wrong with them. Knows no terminal and no
/// window. Used by one thread.
public final class Wizard {
    private static final List<Step> PAGES = List.of(Step.values());

    private final Present present;
    private final Fresh fresh;
    private Draft draft;
    private Step step = Step.RADIO;

    private Wizard(Present present, Fresh fresh, Draft draft) {
        this.present = present;
        this.fresh = fresh;
        this.draft = draft;
    }

    /// Begins with what the machine has.
    public static Wizard begin(Present present, Fresh fresh) {
        return new Wizard(present, fresh, Defaults.of(present, fresh, ""));
    }

    /// What the machine has.
    public Present present() {
        return present;
    }

    /// The page.
    public Step step() {
        return step;
    }

    /// All answers as they are now.
    public Draft draft() {
        return draft;
    }

    /// What is answered to one question.
    public String answer(Question question) {
        return draft.text(question);
    }

    /// Answers a question. With another radio the answers become those that belong to it.
    public void answer(Question question, String text) {
        boolean other = question == Question.RADIO
                && !text.equals(draft.text(question))
                && present.adapter(text).isPresent();
        draft = other ? Defaults.of(present, fresh, text) : draft.with(question, text);
    }

    /// Answers several at once, such as those of a file.
    public void answer(Draft answers) {
        if (answers.texts().containsKey(Question.RADIO)) {
            answer(Question.RADIO, answers.text(Question.RADIO));
        }
        draft = draft.with(answers);
    }

    /// What can be answered, where that is a list; empty where anything may be typed. Of a secret nothing.
    public List<String> choices(Question question) {
        return Choices.of(present, question);
    }

    /// What is wrong with an answer.
    public Optional<Fault> problem(Question question) {
        return Judge.fault(present, draft, question);
    }

    /// Whether everything on the page will do.
    public boolean complete() {
        return Question.on(step).stream().allMatch(question -> problem(question).isEmpty());
    }

    /// Goes to the next page. @return whether it did: not with something wrong on this one, nor from the last
    public boolean next() {
        boolean goes = complete() && step != Step.REVIEW;
        if (goes) {
            step = PAGES.get(PAGES.indexOf(step) + 1);
        }
        return goes;
    }

    /// Goes to the page before. @return whether there is one
    public boolean back() {
        boolean goes = step != Step.RADIO;
        if (goes) {
            step = PAGES.get(PAGES.indexOf(step) - 1);
        }
        return goes;
    }

    /// Makes a passphrase that nobody guesses.
    public void makePassphrase() {
        draft = draft.with(Question.PASSPHRASE, fresh.passphrase().value());
    }

    /// What will be done; empty while an answer is wrong.
    public Optional<Plan> plan() {
        return Judge.answers(present, draft).map(answers -> Planner.plan(present, answers, fresh));
    }
}
