package org.hostp2pd.setup;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.words.Bundles;

/// A setup in the words of a language, for somebody who never heard of wpa_supplicant. May be used by any thread.
public final class SetupWords {
    private static final String BUNDLE = "org.hostp2pd.setup.setup";

    private final ResourceBundle bundle;
    private final Locale locale;

    /// @param locale the language; English where it is not there
    public SetupWords(Locale locale) {
        this.locale = locale;
        bundle = Bundles.in(BUNDLE, locale);
    }

    /// The heading of a page.
    public String title(Step step) {
        return text("step." + word(step));
    }

    /// What a page is about.
    public String about(Step step) {
        return text("step." + word(step) + ".about");
    }

    /// The label of a question.
    public String label(Question question) {
        return text("question." + question.key());
    }

    /// What may be answered to a question.
    public String hint(Question question) {
        return text("question." + question.key() + ".hint");
    }

    /// What an answer out of a list means; the answer itself where it needs no words.
    public String choice(Question question, String answer) {
        String key = "choice." + question.key() + "." + (answer.isEmpty() ? "none" : answer);
        return bundle.containsKey(key) ? text(key) : answer;
    }

    /// Why an answer will not do, and what would. Of a PIN no more than its last digit is in it.
    public String of(Fault fault, Draft draft) {
        String key = "fault." + word(fault);
        return fault == Fault.PIN_CHECK ? text(key, checkDigit(draft.text(Question.PIN))) : text(key);
    }

    private static String checkDigit(String pin) {
        return new WpsPin(pin).corrected().digits().substring(pin.length() - 1);
    }

    /// What is to be known before a plan is applied.
    public String of(Remark remark) {
        return text("remark." + word(remark.kind()), remark.facts().toArray());
    }

    /// Who manages a radio, and what that means.
    public String of(Keeper keeper) {
        return text("keeper." + word(keeper));
    }

    /// How strong a passphrase is.
    public String of(Strength strength) {
        return text("strength." + word(strength));
    }

    /// What something that is done is for.
    public String of(Act act) {
        return switch (act) {
            case Act.Reconfigure _ -> text("act.reconfigure");
            case Act.EndGroup _ -> text("act.end_group");
            case Act.Mode _ -> text("act.mode");
            case Act.DaemonReload _ -> text("act.daemon_reload");
            case Act.Service(Act.Verb verb, Act.Unit unit) -> text("act." + word(verb), unit.name());
        };
    }

    /// Any other text of the bundle. @param arguments safe to show
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
