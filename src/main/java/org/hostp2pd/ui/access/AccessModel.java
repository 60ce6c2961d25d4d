package org.hostp2pd.ui.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hostp2pd.config.Settings.Access;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.Session;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Answers;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Seer;
import org.hostp2pd.ui.common.Texts;

/// How devices get in, and what that means together with the rules.
public final class AccessModel implements Seer {
    /// How long a button stays open (WPS_PBC_WALK_TIME in hostap wps_i.h).
    static final Duration WALK = Duration.ofMinutes(2);

    private final Host host;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.FILE);
    private final ReadOnlyStringWrapper pin = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper pinNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper renewable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper pinWanted = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper buttonWanted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper button = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper meaning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private Optional<Instant> closes = Optional.empty();

    public AccessModel(Host host, Texts texts) {
        this.host = host;
        this.texts = texts;
    }

    /// A way in that can be picked.
    enum Choice {
        PIN(Optional.of(Method.PIN)),
        PUSH_BUTTON(Optional.of(Method.PUSH_BUTTON)),
        FILE(Optional.empty());

        private final Optional<Method> method;

        Choice(Optional<Method> method) {
            this.method = method;
        }

        private static Choice of(Optional<Method> method) {
            return method.map(it -> it == Method.PIN ? PIN : PUSH_BUTTON).orElse(FILE);
        }
    }

    @Override
    public void see(State state, Instant now) {
        Access access = state.settings().access();
        choice.set(Choice.of(access.method()));
        Method method = state.device().map(State.Device::method).orElse(Method.PIN);
        pin(access, state.pin());
        pinWanted.set(method == Method.PIN || !access.pushButtonList().isEmpty());
        buttonWanted.set(method == Method.PUSH_BUTTON);
        closes = state.sessions().values().stream()
                .filter(AccessModel::open)
                .max(Comparator.comparing(Session::since))
                .map(session -> session.since().plus(WALK));
        button.set(texts.of(
                access.pushButtonList().isEmpty() ? "access.button.all" : "access.button.listed",
                access.pushButtonList().size()));
        meaning.set(meaning(state, method));
        tick(now);
    }

    private static boolean open(Session session) {
        return session.method() == Method.PUSH_BUTTON
                && (session.stage() == Session.Stage.AUTHORISED || session.stage() == Session.Stage.NEGOTIATING);
    }

    @Override
    public void tick(Instant now) {
        open.set(closes.map(at -> (int) Math.max(0, Duration.between(now, at).toSeconds()))
                .orElse(0));
    }

    private void pin(Access access, Optional<WpsPin> now) {
        pin.set(now.map(WpsPin::digits).orElse(""));
        boolean program = access.pin().isEmpty() && access.pinCommand().isPresent();
        boolean random = access.pin().isEmpty() && !program;
        renewable.set(random && now.isPresent());
        origin.set(texts.of(random ? "access.pin.random" : program ? "access.pin.program" : "access.pin.configured"));
        pinNote.set(texts.of(now.isEmpty() ? "access.pin.none" : "access.pin.note"));
    }

    private String meaning(State state, Method method) {
        Rule otherwise = state.rules().otherwise().orElse(Rule.ALWAYS);
        String means = method == Method.PIN
                ? switch (otherwise) {
                    case ALWAYS -> texts.of("access.meaning.pin.always");
                    case ASK -> texts.of("access.meaning.pin.ask");
                    case NEVER -> texts.of("access.meaning.pin.never");
                }
                : switch (otherwise) {
                    case ALWAYS -> texts.of("access.meaning.button.always");
                    case ASK -> texts.of("access.meaning.button.ask");
                    case NEVER -> texts.of("access.meaning.button.never");
                };
        return state.paused() ? texts.of("access.meaning.paused") + " " + means : means;
    }

    /// Takes effect at once.
    void choose(Choice wanted) {
        if (wanted != choice.get()) {
            choice.set(wanted);
            ask(new Request.ChooseMethod(wanted.method));
        }
    }

    /// Another PIN in the place of this one.
    void renew() {
        ask(new Request.RenewPin());
    }

    private void ask(Request request) {
        answer.set("");
        var _ = host.submit(request).thenAccept(outcome -> answer.set(new Answers(texts).of(outcome)));
    }

    /// The answer was read.
    void forget() {
        answer.set("");
    }

    /// Why the last thing that was asked was not done; empty where it was.
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// The digits; empty where there is none yet.
    ReadOnlyStringProperty pinProperty() {
        return pin.getReadOnlyProperty();
    }

    /// Where the PIN comes from.
    ReadOnlyStringProperty originProperty() {
        return origin.getReadOnlyProperty();
    }

    ReadOnlyStringProperty pinNoteProperty() {
        return pinNote.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty renewableProperty() {
        return renewable.getReadOnlyProperty();
    }

    /// Whether anybody would be asked for the PIN.
    ReadOnlyBooleanProperty pinWantedProperty() {
        return pinWanted.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty buttonWantedProperty() {
        return buttonWanted.getReadOnlyProperty();
    }

    /// Who may use the push button.
    ReadOnlyStringProperty buttonProperty() {
        return button.getReadOnlyProperty();
    }

    /// The seconds for which the push button is still open; 0 while it is not.
    ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What the list means at present.
    ReadOnlyStringProperty meaningProperty() {
        return meaning.getReadOnlyProperty();
    }
}
