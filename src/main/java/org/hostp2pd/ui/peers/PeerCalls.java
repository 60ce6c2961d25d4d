package org.hostp2pd.ui.peers;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Answers;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Texts;

/// What is asked of the engine about devices in range, and what became of it. On the FX thread.
final class PeerCalls {
    private final Host host;
    private final Texts texts;
    private final Answers answers;
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");

    PeerCalls(Host host, Texts texts) {
        this.host = host;
        this.texts = texts;
        answers = new Answers(texts);
    }

    /// Does something with a device. @param rules those in force
    void take(PeerStep step, PeerRow row, DeviceRules rules) {
        switch (step) {
            case INVITE -> call(new Request.Invite(row.device()), row);
            case CONNECT -> call(new Request.Connect(row.device()), row);
            case ALLOW -> rule(rules.with(row.device(), Optional.of(Rule.ALWAYS)));
            case BLOCK -> rule(rules.with(row.device(), Optional.of(Rule.NEVER)));
            case FORGET -> rule(rules.with(row.device(), Optional.empty()));
        }
    }

    private void rule(DeviceRules changed) {
        answer.set("");
        var _ = host.submit(new Request.ChangeRules(changed)).thenAccept(outcome -> answer.set(answers.of(outcome)));
    }

    private void call(Request request, PeerRow row) {
        answer.set("");
        var _ = host.submit(request).thenAccept(outcome -> answer.set(called(outcome, row.name())));
    }

    private String called(Outcome outcome, String name) {
        String refused = answers.of(outcome);
        return refused.isEmpty() ? texts.of("peers.asked", name) : refused;
    }

    /// Looks for devices now.
    void find() {
        var _ = host.submit(new Request.FindNow()).thenAccept(outcome -> answer.set(answers.of(outcome)));
    }

    /// The answer was about something else.
    void forget() {
        answer.set("");
    }

    /// What became of the last thing that was asked; empty where there is nothing to say.
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }
}
