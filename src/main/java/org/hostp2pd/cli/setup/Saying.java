package org.hostp2pd.cli.setup;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hostp2pd.cli.Texts;
import org.hostp2pd.config.Problem;
import org.hostp2pd.setup.Difference;
import org.hostp2pd.setup.Draft;
import org.hostp2pd.setup.Fault;
import org.hostp2pd.setup.Outcome;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Progress;
import org.hostp2pd.setup.Question;
import org.hostp2pd.setup.SetupWords;
import org.hostp2pd.setup.Trouble;

/// Says what a setup does, in one language.
final class Saying {
    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;
    private final SetupWords words;
    private final SetupSentences sentences;

    Saying(PrintStream out, PrintStream err, Locale locale) {
        this.out = out;
        this.err = err;
        texts = Texts.of(SetupSentences.BUNDLE, locale);
        words = new SetupWords(locale);
        sentences = new SetupSentences(locale);
    }

    Texts texts() {
        return texts;
    }

    SetupWords words() {
        return words;
    }

    void say(String key, Object... arguments) {
        out.println(texts.of(key, arguments));
    }

    void line(String text) {
        out.println(text);
    }

    void complain(String key, Object... arguments) {
        err.println("hostp2pd: " + texts.of(key, arguments));
    }

    void complain(Problem problem) {
        err.println("hostp2pd: " + org.hostp2pd.cli.Words.in(texts.locale()).of(problem));
    }

    /// What is wrong with answers. @param faults of the draft
    void complain(Map<Question, Fault> faults, Draft draft) {
        faults.forEach((question, fault) -> err.println("hostp2pd: " + question.key() + ": " + words.of(fault, draft)));
    }

    /// All that will be done.
    void plan(Plan plan) {
        plan.differences().forEach(difference -> out.print(difference.text() + "\n"));
        if (!plan.acts().isEmpty()) {
            say("plan.acts");
            plan.acts().forEach(act -> out.println("  " + act.line() + "   # " + words.of(act)));
            out.println();
        }
        plan.remarks().forEach(remark -> out.println((remark.stops() ? "! " : "* ") + words.of(remark)));
    }

    void progress(Progress progress) {
        out.println(sentences.of(progress));
        out.flush();
    }

    /// @param undone whether it was an undoing @return the exit code
    int outcome(Outcome outcome, boolean undone) {
        return switch (outcome) {
            case Outcome.Done(String folder) -> {
                out.println(sentences.done(folder, undone));
                yield SetupRun.DONE;
            }
            case Outcome.AsBefore(Trouble.Since(List<Difference> differences)) -> {
                differences.forEach(difference -> out.print(difference.text() + "\n"));
                say("trouble.since");
                yield SetupRun.CHANGED;
            }
            case Outcome.AsBefore(Trouble trouble) -> {
                complain("outcome.as_before", sentences.of(trouble));
                yield SetupRun.FAILED;
            }
            case Outcome.Half(Trouble trouble, String folder) -> {
                complain("outcome.half", sentences.of(trouble), folder);
                yield SetupRun.HALF;
            }
        };
    }
}
