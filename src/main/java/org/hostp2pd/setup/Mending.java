package org.hostp2pd.setup;

import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.doctor.FileSeen;

/// Plans what mends one trouble and touches nothing else. Pure: the same answers on the same machine give the same
/// plan.
public final class Mending {
    /// Of these nothing but the radio and the answer to the cure's own question comes into a file.
    private static final Draft NEUTRAL = Draft.EMPTY
            .with(Question.FENCE, "yes")
            .with(Question.NAME, "DIRECT-host")
            .with(Question.KIND, "network_access_point")
            .with(Question.METHOD, "pin")
            .with(Question.SSID, "DIRECT-hp-host")
            .with(Question.BAND, "any")
            .with(Question.ADDRESS, "device")
            .with(Question.BOOT, "yes");

    private Mending() {}

    /// What somebody starts from: the radio it is about, and the answer that does best where one is asked.
    ///
    /// @param fresh makes what is random
    public static Draft begin(Present present, Cure cure, Fresh fresh) {
        Draft radio = Draft.EMPTY.with(Question.RADIO, radio(present, cure));
        return cure.question()
                .map(question -> radio.with(question, usual(present, question, fresh)))
                .orElse(radio);
    }

    private static String usual(Present present, Question question, Fresh fresh) {
        String text =
                question == Question.PIN ? "" : Defaults.bare(present, fresh).text(question);
        Draft tried = NEUTRAL.with(question, text);
        return Judge.fault(present, tried, question).isEmpty()
                ? text
                : Locale.getDefault().getCountry();
    }

    /// The first radio in whose file the trouble is; where that is in none, the first one with a file.
    private static String radio(Present present, Cure cure) {
        return present.adapters().stream()
                .filter(it -> it.running() instanceof Running.Filed(String path, var _, var _)
                        && troubled(present.file(path), cure))
                .findFirst()
                .or(() -> present.adapters().stream()
                        .filter(it -> it.running() instanceof Running.Filed)
                        .findFirst())
                .or(() -> present.adapters().stream().findFirst())
                .map(Adapter::station)
                .orElse("");
    }

    private static boolean troubled(FileSeen file, Cure cure) {
        return switch (file) {
            case FileSeen.Absent _ -> false;
            case FileSeen.Hidden _ -> true;
            case FileSeen.Held held -> cure == Cure.CLOSED ? held.open() : Cured.needed(held.octets(), cure);
        };
    }

    /// What is wrong with the answer; empty where nothing is, or nothing is asked.
    public static Optional<Fault> fault(Present present, Cure cure, Draft draft) {
        boolean nowhere = cure == Cure.COUNTRY && draft.text(Question.COUNTRY).isEmpty();
        return nowhere
                ? Optional.of(Fault.NO_SUCH_COUNTRY)
                : cure.question().flatMap(question -> Judge.fault(present, draft, question));
    }

    /// What is wanted; empty where the answer is wrong or there is no such radio.
    public static Optional<Answers> answers(Present present, Cure cure, Draft draft) {
        String radio = draft.text(Question.RADIO);
        if (present.adapter(radio).isEmpty() || fault(present, cure, draft).isPresent()) {
            return Optional.empty();
        }
        Draft all = NEUTRAL.with(Question.RADIO, radio);
        return Optional.of(Judge.read(
                cure.question().map(it -> all.with(it, draft.text(it))).orElse(all)));
    }

    /// What will be done; empty where there are no [#answers].
    public static Optional<Plan> plan(Present present, Cure cure, Draft draft, Fresh fresh) {
        return answers(present, cure, draft).map(answers -> Planner.mend(present, answers, cure, fresh));
    }
}
