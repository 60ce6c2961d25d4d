package org.hostp2pd.ui.show;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.ui.common.KeyedList;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Seer;
import org.hostp2pd.ui.common.Tastes;
import org.hostp2pd.ui.common.WifiCode;

/// How to connect, for everybody in the room. All on the FX thread.
public final class ShowModel implements Seer {
    /// As many guests as are named.
    static final int NAMED = 6;

    /// How many narrow letters fit beside each other, with what stands around each name.
    private static final int ROOM = 72;

    private final Numbers numbers;
    private final Tastes tastes;
    private final ReadOnlyObjectWrapper<Invitation> invitation = new ReadOnlyObjectWrapper<>(Invitation.NONE);
    private final ObservableList<Guest> guests = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Integer> others = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");

    public ShowModel(Numbers numbers, Tastes tastes) {
        this.numbers = numbers;
        this.tastes = tastes;
    }

    @Override
    public void see(State state, Instant now) {
        Invitation next = Invitation.of(state);
        if (!next.equals(invitation.get())) {
            invitation.set(next);
        }
        List<Guest> all = state.stations().values().stream()
                .sorted(Comparator.comparing(Station::since).thenComparing(Station::station))
                .map(station -> Guest.of(station, state))
                .toList();
        List<Guest> named = fitting(all);
        KeyedList.bring(guests, named, Guest::station);
        others.set(all.size() - named.size());
        tick(now);
    }

    /// Those for whom there is room, so that no name is cut to nothing.
    private static List<Guest> fitting(List<Guest> all) {
        int used = 0;
        int count = 0;
        while (count < Math.min(NAMED, all.size()) && used + all.get(count).room() <= ROOM) {
            used += all.get(count).room();
            count++;
        }
        return all.subList(0, count);
    }

    @Override
    public void tick(Instant now) {
        time.set(numbers.time(now));
    }

    /// What everybody is told.
    ReadOnlyObjectProperty<Invitation> invitationProperty() {
        return invitation.getReadOnlyProperty();
    }

    /// What a camera reads; empty where there is none, or it is not to be seen by everybody.
    ObservableValue<Optional<WifiCode>> code() {
        return tastes.hideCodeProperty().flatMap(hide -> invitation.map(it -> hide ? Optional.empty() : it.code()));
    }

    /// Who is in, who came first first.
    ObservableList<Guest> guests() {
        return FXCollections.unmodifiableObservableList(guests);
    }

    /// How many more there are.
    ReadOnlyObjectProperty<Integer> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /// The time of day.
    ReadOnlyStringProperty timeProperty() {
        return time.getReadOnlyProperty();
    }
}
