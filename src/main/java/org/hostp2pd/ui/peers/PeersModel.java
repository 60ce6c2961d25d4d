package org.hostp2pd.ui.peers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hostp2pd.engine.State;
import org.hostp2pd.engine.Timer;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.KeyedList;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Seer;
import org.hostp2pd.ui.common.Texts;

/// The devices in range, as the screen shows them: brought up to date every two seconds however fast they come and go.
/// All on the FX thread.
public final class PeersModel implements Seer {
    private static final Duration SETTLING = Duration.ofSeconds(2);
    private static final Duration FADING = Duration.ofSeconds(60);

    private static final Timer SEARCH = new Timer(Timer.Kind.SEARCH, Optional.empty());

    private final Texts texts;
    private final Numbers numbers;
    private final PeerCalls calls;
    private final PeerBook book;
    private final DetailsOf detailsOf;
    private SignalTrails trails = new SignalTrails();
    private final ObservableList<PeerRow> rows = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<PeerFilter> filter = new SimpleObjectProperty<>(PeerFilter.ALL);
    private final ObjectProperty<PeerOrder> order = new SimpleObjectProperty<>(PeerOrder.SEEN);
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Map<PeerFilter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Instant> settled = new ReadOnlyObjectWrapper<>(Instant.EPOCH);
    private final ReadOnlyObjectWrapper<Optional<PeerDetails>> details = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper searching = new ReadOnlyStringWrapper("");
    private Optional<State> last = Optional.empty();
    private List<Sighting> all = List.of();
    private Map<MacAddress, Sighting> seen = Map.of();

    public PeersModel(Host host, Texts texts, Numbers numbers, Happening.Words words) {
        this.texts = texts;
        this.numbers = numbers;
        calls = new PeerCalls(host, texts);
        book = new PeerBook(words);
        detailsOf = new DetailsOf(texts, numbers);
        search.subscribe(this::arrange);
        filter.subscribe(this::arrange);
        order.subscribe(this::arrange);
    }

    /// Shows what another one shows, in its own language.
    public void follow(PeersModel before) {
        trails = before.trails;
        search.set(before.search.get());
        filter.set(before.filter.get());
        order.set(before.order.get());
        before.details.get().map(it -> it.row().device()).ifPresent(this::choose);
    }

    @Override
    public void see(State state, Instant now) {
        boolean first = last.isEmpty();
        boolean ruled =
                last.filter(before -> !before.rules().equals(state.rules())).isPresent();
        last = Optional.of(state);
        if (first || ruled) {
            trails.see(state.peers().values(), now);
            settle(state, now);
        } else {
            tick(now);
        }
    }

    @Override
    public void tick(Instant now) {
        last.ifPresent(state -> {
            search(state, now);
            trails.see(state.peers().values(), now);
        });
        if (!settled.get().plus(SETTLING).isAfter(now)) {
            last.ifPresent(state -> settle(state, now));
        }
    }

    private void settle(State state, Instant now) {
        all = book.read(state, now);
        Map<MacAddress, Sighting> sightings = HashMap.newHashMap(all.size());
        all.forEach(it -> sightings.put(it.row().device(), it));
        seen = sightings;
        counts.set(counted());
        settled.set(now);
        arrange();
        details.get().map(it -> it.row().device()).ifPresent(this::choose);
    }

    private Map<PeerFilter, Integer> counted() {
        Map<PeerFilter, Integer> counted = new EnumMap<>(PeerFilter.class);
        for (PeerFilter each : PeerFilter.values()) {
            counted.put(
                    each, (int) all.stream().filter(it -> each.takes(it.row())).count());
        }
        return counted;
    }

    private void arrange() {
        String words = search.get().strip().toLowerCase(Locale.ROOT);
        // What is sorted already is sorted again in no time.
        List<PeerRow> wanted = asShown().stream()
                .filter(it -> filter.get().takes(it.row()) && it.row().says(words))
                .sorted(order.get().at(settled.get()))
                .map(Sighting::row)
                .toList();
        KeyedList.bring(rows, held.get() ? inPlace(wanted) : wanted, PeerRow::device);
    }

    private List<Sighting> asShown() {
        Map<MacAddress, Sighting> rest = new LinkedHashMap<>(seen);
        List<Sighting> shown = new ArrayList<>(all.size());
        rows.forEach(row -> Optional.ofNullable(rest.remove(row.device())).ifPresent(shown::add));
        shown.addAll(rest.values());
        return shown;
    }

    /// Those that are shown where they are, the new ones behind them.
    private List<PeerRow> inPlace(List<PeerRow> wanted) {
        Map<MacAddress, PeerRow> rest = new LinkedHashMap<>();
        wanted.forEach(row -> rest.put(row.device(), row));
        List<PeerRow> placed = new ArrayList<>();
        rows.forEach(row -> Optional.ofNullable(rest.remove(row.device())).ifPresent(placed::add));
        placed.addAll(rest.values());
        return placed;
    }

    /// Shows everything a device told.
    void choose(MacAddress device) {
        if (details.get().filter(it -> it.row().device().equals(device)).isEmpty()) {
            calls.forget();
        }
        Optional<PeerRow> row = row(device);
        Optional<Peer> peer =
                last.flatMap(state -> Optional.ofNullable(state.peers().get(device)));
        if (row.isPresent() && peer.isPresent()) {
            details.set(Optional.of(detailsOf.of(row.get(), peer.get(), trails.of(device), book.since(device))));
        }
    }

    /// Shows nobody's details any more.
    void chooseNobody() {
        details.set(Optional.empty());
    }

    /// Does something with a device.
    void take(PeerStep step, MacAddress device) {
        last.ifPresent(state -> row(device).ifPresent(row -> calls.take(step, row, state.rules())));
    }

    private Optional<PeerRow> row(MacAddress device) {
        return Optional.ofNullable(seen.get(device)).map(Sighting::row);
    }

    /// Looks for devices now.
    void find() {
        calls.find();
    }

    private void search(State state, Instant now) {
        Optional<Instant> until = Optional.ofNullable(state.timers().get(SEARCH));
        searching.set(until.map(it -> Duration.between(now, it))
                .map(numbers::duration)
                .map(left -> texts.of("peers.finding", left))
                .orElse(""));
    }

    /// Everything is shown again.
    void clear() {
        search.set("");
        filter.set(PeerFilter.ALL);
    }

    /// Those that are shown, in their order.
    ObservableList<PeerRow> rows() {
        return rows;
    }

    /// When it was last heard of, in words, as of the last settling.
    String ago(MacAddress device) {
        return numbers.ago(Duration.between(lastSeen(device), settled.get()));
    }

    /// Whether it was not heard of for long.
    boolean faded(MacAddress device) {
        return lastSeen(device).plus(FADING).isBefore(settled.get());
    }

    private Instant lastSeen(MacAddress device) {
        Sighting sighting = seen.get(device);
        return sighting == null ? settled.get() : sighting.seen();
    }

    /// How strong it was last received, in dBm; empty where it was not measured.
    OptionalInt signal(MacAddress device) {
        Sighting sighting = seen.get(device);
        return sighting == null ? OptionalInt.empty() : sighting.signal();
    }

    /// The same in words.
    String strength(MacAddress device) {
        return detailsOf.strength(signal(device));
    }

    /// What is looked for in names, kinds and addresses.
    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<PeerFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<PeerOrder> orderProperty() {
        return order;
    }

    /// While it is true, nobody changes places.
    BooleanProperty heldProperty() {
        return held;
    }

    /// How many each filter lets through.
    ReadOnlyObjectProperty<Map<PeerFilter, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// What became of the last thing that was asked; empty where there is nothing to say.
    ReadOnlyStringProperty answerProperty() {
        return calls.answerProperty();
    }

    /// How long is still looked for devices; empty while nobody looks.
    ReadOnlyStringProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// When the rows were last brought up to date.
    ReadOnlyObjectProperty<Instant> settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// Everything that the chosen device told; empty where none is chosen.
    ReadOnlyObjectProperty<Optional<PeerDetails>> detailsProperty() {
        return details.getReadOnlyProperty();
    }
}
