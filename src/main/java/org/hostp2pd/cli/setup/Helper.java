package org.hostp2pd.cli.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.setup.Answers;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Fresh;
import org.hostp2pd.setup.Judge;
import org.hostp2pd.setup.Mending;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Planner;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.ThisSetup;

/// The part of a setup that runs as root. It looks at the machine itself, makes the plan again out of the answers, and
/// does nothing but that plan, and only where it is the one that was agreed to.
final class Helper {
    private static final int MOST_OCTETS = 262_144;

    private final PrintStream out;
    private final PrintStream err;
    private final ThisSetup setup;

    Helper(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.setup = new ThisSetup(environment);
    }

    /// @return the exit code
    int run(InputStream request) {
        try {
            byte[] octets = request.readNBytes(MOST_OCTETS + 1);
            Optional<Handed> handed = octets.length > MOST_OCTETS
                    ? Optional.empty()
                    : Handed.read(new String(octets, StandardCharsets.UTF_8));
            if (handed.isEmpty()) {
                new Saying(out, err, Locale.getDefault()).complain("helper.misuse");
                return SetupRun.MISUSE;
            }
            Saying saying =
                    new Saying(out, err, Locale.forLanguageTag(handed.get().locale()));
            setup.recover(saying::progress);
            if (handed.get().undo()) {
                return saying.outcome(
                        setup.undo(handed.get().ticket(), handed.get().anyway(), saying::progress), true);
            }
            return handed.get().cure().isPresent()
                    ? mend(handed.get(), handed.get().cure().get(), saying)
                    : apply(handed.get(), saying);
        } catch (IOException e) {
            new Saying(out, err, Locale.getDefault()).complain("failed", Parts.why(e));
            return SetupRun.FAILED;
        }
    }

    private int apply(Handed handed, Saying saying) throws IOException {
        Present present = setup.look();
        Optional<Answers> answers = Judge.answers(present, handed.draft());
        if (answers.isEmpty()) {
            saying.complain(Judge.faults(present, handed.draft()), handed.draft());
            return SetupRun.MISUSE;
        }
        Plan plan = Planner.plan(present, answers.get(), new Fresh(new SecureRandom()));
        return agreed(handed, plan, saying)
                ? saying.outcome(
                        setup.apply(handed.ticket().orElseThrow(), present, answers.get(), plan, saying::progress),
                        false)
                : SetupRun.FAILED;
    }

    private int mend(Handed handed, Cure cure, Saying saying) throws IOException {
        Present present = setup.look();
        Optional<Answers> answers = Mending.answers(present, cure, handed.draft());
        Optional<Plan> plan = Mending.plan(present, cure, handed.draft(), new Fresh(new SecureRandom()));
        if (answers.isEmpty() || plan.isEmpty()) {
            saying.complain("helper.misuse");
            return SetupRun.MISUSE;
        }
        return agreed(handed, plan.get(), saying)
                ? saying.outcome(
                        setup.mend(handed.ticket().orElseThrow(), present, answers.get(), plan.get(), saying::progress),
                        false)
                : SetupRun.FAILED;
    }

    /// Whether it is what was agreed to; where not, says so.
    private static boolean agreed(Handed handed, Plan plan, Saying saying) {
        if (handed.agrees(plan)) {
            return true;
        }
        plan.remarks().stream()
                .filter(it -> it.stops())
                .forEach(it -> saying.line(saying.words().of(it)));
        saying.complain(handed.agreesButForActs(plan) ? "helper.acts" : "helper.other");
        return false;
    }
}
