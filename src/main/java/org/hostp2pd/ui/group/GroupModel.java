package org.hostp2pd.ui.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.common.Answers;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.KeyedList;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Seer;
import org.hostp2pd.ui.common.Tastes;
import org.hostp2pd.ui.common.Texts;

/// The group and its stations, as the screen shows them. All on the FX thread.
public final class GroupModel implements Seer {
    /// From that many stations on they need the room.
    static final int MANY = 7;

    private final Host host;
    private final Texts texts;
    private final Numbers numbers;
    private final GroupWords wording;
    private final Answers answers;
    private final NetworkAddresses addresses;
    private final Tastes tastes;
    private final ReadOnlyObjectWrapper<GroupFacts> facts =
            new ReadOnlyObjectWrapper<>(GroupFacts.nothing(GroupFacts.Phase.BUSY));
    private final ReadOnlyObjectWrapper<Traffic> traffic = new ReadOnlyObjectWrapper<>(Traffic.NONE);
    private final ObservableList<StationRow> stations = FXCollections.observableArrayList();
    private final FilteredList<StationRow> found = new FilteredList<>(stations);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StationRow>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper many = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final SecretModel secret;
    private Scale scale = Scale.SMALLEST;
    private Optional<Boolean> byHand;
    private Optional<State> last = Optional.empty();
    private Instant now = Instant.EPOCH;

    public GroupModel(Host host, Texts texts, Numbers numbers, Happening.Words words, Tastes tastes) {
        this.host = host;
        this.texts = texts;
        this.numbers = numbers;
        answers = new Answers(texts);
        addresses = new NetworkAddresses(host);
        this.tastes = tastes;
        secret = new SecretModel(facts, tastes);
        byHand = tastes.folded();
        wording = new GroupWords(texts, numbers, words);
        search.subscribe(text -> found.setPredicate(row -> row.matches(text)));
    }

    @Override
    public void see(State state, Instant at) {
        last = Optional.of(state);
        now = at;
        secret.tick(at);
        measure(state);
        addresses.see(state);
        show(state);
    }

    @Override
    public void tick(Instant at) {
        now = at;
        secret.tick(at);
        last.ifPresent(this::show);
    }

    /// Shows what another one shows, in its own language.
    public void follow(GroupModel before) {
        traffic.set(before.traffic.get());
        scale = before.scale;
        search.set(before.search.get());
        opened.set(before.opened.get());
        last.ifPresent(this::show);
    }

    private void measure(State state) {
        Traffic next = traffic.get().with(state.stations().values());
        if (!next.equals(traffic.get())) {
            scale = scale.with(Traffic.highest(next.total()), next.latest());
            traffic.set(next);
        }
    }

    private void show(State state) {
        GroupFacts next = GroupFacts.of(state, now, texts, numbers);
        if (!next.equals(facts.get())) {
            facts.set(next);
        }
        List<StationRow> rows = state.stations().values().stream()
                .map(station -> StationRow.of(station, state, traffic.get(), addresses, now))
                .sorted(StationRow.ORDER)
                .toList();
        KeyedList.bring(stations, rows, StationRow::station);
        opened.get().ifPresent(row -> reopen(rows, row.station()));
        many.set(rows.size() >= MANY);
        empty.set(rows.isEmpty());
        count.set(wording.count(rows.size(), GroupFacts.places(state)));
        folded.set(byHand.orElse(many.get()));
    }

    /// The station as it is now; nothing where it has left.
    private void reopen(List<StationRow> rows, MacAddress station) {
        Optional<StationRow> row =
                rows.stream().filter(it -> it.station().equals(station)).findFirst();
        if (!row.equals(opened.get())) {
            opened.set(row);
        }
    }

    /// Shows the group in one line or as a whole, whatever number of stations there is.
    void fold(boolean small) {
        byHand = Optional.of(small);
        tastes.fold(small);
        folded.set(small);
    }

    /// Shows everything about a station.
    void open(StationRow row) {
        opened.set(Optional.of(row));
    }

    /// Asks whether it is to be kept out.
    void askToBlock(StationRow row) {
        ask("group.block.", row.name(), new Request.Block(row.device()));
    }

    /// Asks whether it is to be put out.
    void askToDisconnect(StationRow row) {
        ask("group.disconnect.", row.name(), new Request.Disconnect(row.station()));
    }

    /// Asks whether the group is to end.
    void askToRemove() {
        ask("group.remove.", facts.get().ssid(), new Request.RemoveGroup());
    }

    private void ask(String key, String name, Request request) {
        question.set(Optional.of(wording.question(key, name, request)));
    }

    /// Makes the group that was removed.
    public void start() {
        submit(new Request.StartGroup());
    }

    /// Does what was asked for.
    void confirm() {
        question.get().ifPresent(asked -> submit(asked.request()));
        question.set(Optional.empty());
        close();
    }

    /// Does nothing of what was asked.
    void cancel() {
        question.set(Optional.empty());
    }

    /// Shows the details of nobody any more.
    void close() {
        opened.set(Optional.empty());
    }

    private void submit(Request request) {
        answer.set("");
        var _ = host.submit(request).thenAccept(outcome -> answer.set(answers.of(outcome)));
    }

    /// The answer was read.
    void forget() {
        answer.set("");
    }

    /// Keeps what the device is called here; empty text for nothing.
    void call(StationRow row, String nickname) {
        submit(new Request.Nickname(row.device(), nickname.strip()));
    }

    /// What is known of the group.
    ReadOnlyObjectProperty<GroupFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// How fast the stations are.
    ReadOnlyObjectProperty<Traffic> trafficProperty() {
        return traffic.getReadOnlyProperty();
    }

    /// How high the chart of it reaches.
    Scale scale() {
        return scale;
    }

    /// The words for all this.
    GroupWords words() {
        return wording;
    }

    /// Whether there are so many stations that each has one line only.
    ReadOnlyBooleanProperty manyProperty() {
        return many.getReadOnlyProperty();
    }

    /// Whether nobody is in.
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Whether the group is shown in one line.
    ReadOnlyBooleanProperty foldedProperty() {
        return folded.getReadOnlyProperty();
    }

    /// How many stations there are, in words.
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// What is seen of the passphrase.
    SecretModel secret() {
        return secret;
    }

    /// All stations, in the order in which they came.
    ObservableList<StationRow> stations() {
        return FXCollections.unmodifiableObservableList(stations);
    }

    /// Those that match the search.
    ObservableList<StationRow> found() {
        return found;
    }

    /// What is looked for; empty text for everything.
    StringProperty searchProperty() {
        return search;
    }

    /// What a person has to say yes to.
    ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// Why the last thing that was asked was not done; empty where it was.
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The station of which everything is shown.
    ReadOnlyObjectProperty<Optional<StationRow>> openedProperty() {
        return opened.getReadOnlyProperty();
    }
}
