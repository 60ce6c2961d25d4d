package org.hostp2pd.ui.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.Severity;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Seer;
import org.hostp2pd.ui.common.Texts;

/// What the window around the screens shows.
public final class ShellModel implements Seer {
    private final Host host;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Status.Mood> mood = new ReadOnlyObjectWrapper<>(Status.Mood.BUSY);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper device = new ReadOnlyStringWrapper("");
    private final ObservableList<String> devices = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper asking = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper troubles = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper broken = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.GROUP);

    public ShellModel(Host host, Texts texts) {
        this.host = host;
        this.texts = texts;
        device.set(texts.of("shell.noDevice"));
        show(new Status(Status.Mood.BUSY, "status.contacting", 0));
    }

    @Override
    public void see(State state, Instant now) {
        show(Status.of(state));
        paused.set(state.paused());
        asking.set(state.asking().size());
        String before = device.get();
        device.set(state.contact().chosen().map(InterfaceName::value).orElseGet(() -> texts.of("shell.noDevice")));
        if (!device.get().equals(before)) {
            lookForDevices();
        }
    }

    /// Counts what a doctor finds. @param reports what was found last
    public void follow(ObservableValue<Optional<Report>> reports) {
        reports.subscribe(report -> {
            long bad = report.map(it -> it.count(Severity.BROKEN)).orElse(0L);
            broken.set(bad > 0);
            troubles.set((int) (bad + report.map(it -> it.count(Severity.MEND)).orElse(0L)));
        });
    }

    /// Looks once more which devices there are to choose from.
    void lookForDevices() {
        var _ = host.devices().thenAccept(names -> {
            if (!names.equals(devices)) {
                devices.setAll(names);
            }
        });
    }

    /// Shows another device from now on.
    void choose(String name) {
        if (!name.equals(device.get())) {
            host.choose(name);
        }
    }

    private void show(Status now) {
        mood.set(now.mood());
        status.set(texts.of(now.key(), now.stations()));
    }

    /// Ends the pause.
    public void resume() {
        var _ = host.submit(new Request.Resume());
    }

    /// Pauses, or ends the pause.
    void pauseOrResume() {
        var _ = host.submit(paused.get() ? new Request.Resume() : new Request.Pause());
    }

    /// The scenarios of the simulated radio, the one that plays first; empty on a real radio.
    Optional<Host.Simulation> simulation() {
        return host.simulation();
    }

    void play(String scenario) {
        host.play(scenario);
    }

    /// All places, in the order of the navigation.
    List<Place> places() {
        return List.of(Place.values());
    }

    /// The place that is shown.
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    ReadOnlyObjectProperty<Status.Mood> moodProperty() {
        return mood.getReadOnlyProperty();
    }

    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    ReadOnlyStringProperty deviceProperty() {
        return device.getReadOnlyProperty();
    }

    /// Those that can be chosen, in their order.
    ObservableList<String> devices() {
        return devices;
    }

    ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /// How much is broken or to mend.
    ReadOnlyIntegerProperty troublesProperty() {
        return troubles.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty brokenProperty() {
        return broken.getReadOnlyProperty();
    }

    /// How many devices wait for an answer of a person.
    ReadOnlyIntegerProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }
}
