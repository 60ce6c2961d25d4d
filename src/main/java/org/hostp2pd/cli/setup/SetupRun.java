package org.hostp2pd.cli.setup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Problem;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Draft;
import org.hostp2pd.setup.Fresh;
import org.hostp2pd.setup.Judge;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.ThisSetup;
import org.hostp2pd.setup.Ticket;
import org.hostp2pd.setup.Wizard;

/// Sets this machine up, or undoes it. Runs on the thread that calls it.
final class SetupRun {
    /// Done, or there was nothing to do.
    static final int DONE = 0;
    /// Not done; everything is as it was.
    static final int FAILED = 1;
    /// The command line or the answers make no sense.
    static final int MISUSE = 2;
    /// Not done, and not yet taken back.
    static final int HALF = 3;

    /// Not undone: somebody changed files since they were written.
    static final int CHANGED = 4;

    /// Not yet: somebody went back to a question.
    private static final int AGAIN = -1;

    private final Saying saying;
    private final Map<String, String> environment;
    private final InputStream in;
    private final boolean here;
    private final ThisSetup setup;

    /// @param environment the process's variables
    /// @param in          where answers may come from
    /// @param here        whether somebody sits at a terminal
    SetupRun(Saying saying, Map<String, String> environment, InputStream in, boolean here) {
        this.saying = saying;
        this.environment = Map.copyOf(environment);
        this.in = in;
        this.here = here;
        this.setup = new ThisSetup(environment);
    }

    /// @return the exit code
    int run(SetupCall call) {
        try {
            if (Parts.root()) {
                setup.recover(saying::progress);
            }
            if (call.undo()) {
                return undo(call);
            } else if (call.answers().isPresent()) {
                return answered(call, call.answers().get());
            } else if (!here) {
                saying.complain("no_terminal");
                return MISUSE;
            }
            return asked(call);
        } catch (IOException e) {
            saying.complain("failed", Parts.why(e));
            return FAILED;
        }
    }

    private int undo(SetupCall call) throws IOException {
        if (!call.sure() && !here) {
            return notSure();
        }
        int code = undone(call.sure());
        return code == CHANGED && anyway() ? undone(true) : code;
    }

    private int undone(boolean anyway) throws IOException {
        return Parts.root()
                ? saying.outcome(setup.undo(Optional.empty(), anyway, saying::progress), true)
                : elevated(
                        Handed.toUndo(Optional.empty(), anyway, saying.texts().locale()), "root.undo");
    }

    private boolean anyway() throws IOException {
        try (Asking asking = TerminalAsking.open()) {
            return asking.ask(saying.texts().of("ask.anyway"), List.of("yes", "no"))
                    .filter(typed -> typed.strip().equals("yes"))
                    .isPresent();
        }
    }

    private Wizard wizard() throws IOException {
        return Wizard.begin(setup.look(), new Fresh(new SecureRandom()));
    }

    private int answered(SetupCall call, String file) throws IOException {
        return switch (AnswersFile.of(source(file))) {
            case AnswersFile.Refused(List<Problem> problems) -> {
                problems.forEach(saying::complain);
                yield MISUSE;
            }
            case AnswersFile.Read(Draft draft) -> {
                Wizard wizard = wizard();
                wizard.answer(draft);
                yield planned(call, wizard, Optional.empty());
            }
        };
    }

    private ConfigSource source(String file) throws IOException {
        try {
            return ConfigSource.chosen(Optional.empty(), Optional.of(file), in);
        } catch (InvalidPathException e) {
            throw new IOException("not the name of a file: " + e.getInput(), e);
        }
    }

    private int asked(SetupCall call) throws IOException {
        Wizard wizard = wizard();
        try (Asking asking = TerminalAsking.open()) {
            Interview interview = new Interview(wizard, asking, saying);
            int code = AGAIN;
            while (code == AGAIN) {
                if (!interview.run()) {
                    saying.say("left");
                    return FAILED;
                }
                code = planned(call, wizard, Optional.of(asking));
            }
            return code;
        }
    }

    private int planned(SetupCall call, Wizard wizard, Optional<Asking> asking) throws IOException {
        Optional<Plan> plan = wizard.plan();
        if (plan.isEmpty()) {
            saying.complain(Judge.faults(wizard.present(), wizard.draft()), wizard.draft());
            return MISUSE;
        } else if (plan.get().empty()) {
            saying.say("nothing");
            return DONE;
        }
        saying.plan(plan.get());
        if (!plan.get().possible()) {
            saying.complain("impossible");
            return FAILED;
        } else if (call.dry()) {
            return DONE;
        } else if (call.sure()) {
            return apply(wizard, plan.get());
        }
        return asking.isPresent() ? agreed(asking.get(), wizard, plan.get()) : notSure();
    }

    private int notSure() {
        saying.complain("not_sure");
        return MISUSE;
    }

    private int agreed(Asking asking, Wizard wizard, Plan plan) throws IOException {
        String typed = asking.ask(saying.texts().of("ask.agree"), List.of("yes", "no"))
                .orElse("")
                .strip();
        if (typed.equals("yes")) {
            return apply(wizard, plan);
        } else if (typed.equals(Interview.BACK) && wizard.back()) {
            return AGAIN;
        }
        saying.say("left");
        return FAILED;
    }

    private int apply(Wizard wizard, Plan plan) throws IOException {
        Ticket ticket = new Fresh(new SecureRandom()).ticket();
        if (!Parts.root()) {
            Agreed agreed = new Agreed(ticket, wizard.draft(), plan);
            return elevated(Handed.of(agreed, saying.texts().locale()), "root.setup");
        }
        return saying.outcome(
                setup.apply(
                        ticket,
                        wizard.present(),
                        Judge.answers(wizard.present(), wizard.draft()).orElseThrow(),
                        plan,
                        saying::progress),
                false);
    }

    private int elevated(Handed handed, String otherwise) throws IOException {
        saying.say("root.asking");
        OptionalInt code = new Elevation(environment, here).run(handed);
        if (code.isEmpty()) {
            saying.complain(otherwise);
        }
        return code.orElse(FAILED);
    }
}
