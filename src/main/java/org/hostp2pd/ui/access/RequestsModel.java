package org.hostp2pd.ui.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.ui.common.Answers;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Seer;
import org.hostp2pd.ui.common.Texts;

/// The devices that wait for an answer of a person, one after the other.
public final class RequestsModel implements Seer {
    private static final int HURRY = 20;

    private final Host host;
    private final Texts texts;
    private final Askers askers;
    private final Consumer<String> refused;
    private final Set<Asker.Key> answered = new HashSet<>();
    private final Set<Asker.Key> put = new HashSet<>();
    private List<Asker> waiting = List.of();
    private Instant now = Instant.EPOCH;
    private final ReadOnlyObjectWrapper<Optional<Asker>> first = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper urgent = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper group = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper pin = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper left = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper hurry = new ReadOnlyBooleanWrapper();

    /// @param refused is told why an answer had no effect
    public RequestsModel(Host host, Texts texts, Askers askers, Consumer<String> refused) {
        this.host = host;
        this.texts = texts;
        this.askers = askers;
        this.refused = refused;
    }

    @Override
    public void see(State state, Instant seen) {
        now = seen;
        group.set(state.group().up().map(Group::ssid).map(it -> it.shown()).orElse(""));
        pin.set(state.pin().map(it -> Numbers.pin(it.digits())).orElse(""));
        waiting = state.asking().values().stream()
                .map(asking -> askers.of(asking, state))
                .sorted(Comparator.comparing(Asker::since).thenComparing(Asker::device))
                .toList();
        Set<Asker.Key> there = waiting.stream().map(Asker::key).collect(Collectors.toSet());
        answered.retainAll(there);
        put.retainAll(there);
        show();
    }

    @Override
    public void tick(Instant ticked) {
        now = ticked;
        count();
    }

    private void show() {
        List<Asker> open = waiting.stream()
                .filter(asker -> !answered.contains(asker.key()))
                .toList();
        first.set(open.stream()
                .filter(asker -> !put.contains(asker.key()))
                .findFirst()
                .or(() -> open.stream().findFirst()));
        urgent.set(first.get().filter(asker -> !put.contains(asker.key())).isPresent());
        place.set(open.size() > 1 ? texts.of("access.request.place", 1, open.size()) : "");
        count();
    }

    private void count() {
        first.get().ifPresent(asker -> {
            left.set(asker.left(now));
            seconds.set(asker.seconds(now));
            hurry.set(asker.seconds(now) < HURRY);
        });
    }

    void acceptOnce() {
        answer(asker -> new Request.Permit(asker.device(), Request.Leave.ONCE));
    }

    void acceptAlways() {
        answer(asker -> new Request.Permit(asker.device(), Request.Leave.ALWAYS));
    }

    void reject() {
        answer(asker -> new Request.Refuse(asker.device(), false));
    }

    /// What is answered is not shown again, even if the next state comes late.
    private void answer(Function<Asker, Request> request) {
        ifAny(asker -> {
            answered.add(asker.key());
            var _ = host.submit(request.apply(asker))
                    .thenAccept(outcome -> Optional.of(new Answers(texts).of(outcome))
                            .filter(why -> !why.isEmpty())
                            .ifPresent(refused));
            show();
        });
    }

    /// It stays open on the Access screen.
    void later() {
        ifAny(asker -> {
            put.add(asker.key());
            show();
        });
    }

    private void ifAny(Consumer<Asker> action) {
        first.get().ifPresent(action);
    }

    /// How long the first one still has, in words.
    String remaining(int count) {
        return count < 60
                ? texts.of("access.request.seconds", count)
                : texts.of("access.request.minutes", count / 60, count % 60);
    }

    /// The one to answer now.
    ReadOnlyObjectProperty<Optional<Asker>> firstProperty() {
        return first.getReadOnlyProperty();
    }

    /// Whether it is to be asked about above everything; not after [#later].
    public ReadOnlyBooleanProperty urgentProperty() {
        return urgent.getReadOnlyProperty();
    }

    /// `1 of 3`; empty for a single one.
    ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// What it wants to join; empty where there is no group yet.
    ReadOnlyStringProperty groupProperty() {
        return group.getReadOnlyProperty();
    }

    /// What a person types on the device; empty where none is known.
    ReadOnlyStringProperty pinProperty() {
        return pin.getReadOnlyProperty();
    }

    /// The part of the time that is left.
    ReadOnlyDoubleProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty secondsProperty() {
        return seconds.getReadOnlyProperty();
    }

    /// Whether little time is left.
    ReadOnlyBooleanProperty hurryProperty() {
        return hurry.getReadOnlyProperty();
    }
}
