package org.hostp2pd.ui.activity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.KeyedList;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Seer;
import org.hostp2pd.ui.common.Texts;

/// The timeline, newest first. All on the FX thread.
public final class ActivityModel implements Seer {
    private static final int MOST = 2_000;

    private final Texts texts;
    private final Numbers numbers;
    private final DateTimeFormatter day;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ActivityFilter> filter = new SimpleObjectProperty<>(ActivityFilter.EVERYTHING);
    private final ObjectProperty<Optional<MacAddress>> device = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ActivitySpan> span = new SimpleObjectProperty<>(ActivitySpan.ALL);
    private final BooleanProperty atTop = new SimpleBooleanProperty(true);
    private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper();
    /// Newest first.
    private final List<Told> all = new ArrayList<>();

    private final Set<Long> opened = new HashSet<>();
    private Optional<State> last = Optional.empty();
    private Instant now = Instant.EPOCH;
    private long count;

    private record Told(Happening happening, Item.Entry entry) {}

    public ActivityModel(Texts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault());
        search.subscribe(this::arrange);
        filter.subscribe(this::arrange);
        device.subscribe(this::arrange);
        span.subscribe(this::arrange);
        atTop.subscribe(this::arrange);
    }

    /// Shows what another one shows, in its own language.
    public void follow(ActivityModel before) {
        search.set(before.search.get());
        filter.set(before.filter.get());
        device.set(before.device.get());
        span.set(before.span.get());
    }

    @Override
    public void see(State state, Instant at) {
        last = Optional.of(state);
        tick(at);
    }

    /// With every minute something may be too long ago.
    @Override
    public void tick(Instant at) {
        boolean later = !at.truncatedTo(ChronoUnit.MINUTES).equals(now.truncatedTo(ChronoUnit.MINUTES));
        now = at;
        if (later && span.get() != ActivitySpan.ALL && atTop.get()) {
            arrange();
        }
    }

    @Override
    public void hear(List<Happening> happenings) {
        for (Happening happening : happenings) {
            all.addFirst(new Told(happening, entry(happening)));
        }
        while (all.size() > MOST) {
            opened.remove(all.removeLast().entry().number());
        }
        if (atTop.get()) {
            arrange();
        } else {
            unseen.set(unseen.get()
                    + (int) all.stream()
                            .limit(happenings.size())
                            .filter(this::wanted)
                            .count());
        }
    }

    private Item.Entry entry(Happening happening) {
        Sentences sentences = Sentences.of(happening.in(texts.locale()));
        Optional<MacAddress> whom = happening.notice().flatMap(Topics::who).map(who -> who.device());
        return new Item.Entry(
                count++,
                numbers.time(happening.at()),
                sentences.first(),
                sentences.rest(),
                happening.notice().map(Topics::of).orElse(Topic.SERVICE),
                happening.tone(),
                whom,
                happening.at()
                        + happening
                                .notice()
                                .map(it -> "\n" + Report.recorded(it))
                                .orElse(""),
                happening.notice().flatMap(Remedy::of),
                false);
    }

    private boolean wanted(Told told) {
        String words = search.get().strip().toLowerCase(Locale.ROOT);
        Item.Entry entry = told.entry();
        return filter.get().takes(entry)
                && span.get().takes(told.happening().at(), now, day.getZone())
                && (device.get().isEmpty() || device.get().equals(entry.device()))
                && (words.isEmpty() || entry.whole().toLowerCase(Locale.ROOT).contains(words));
    }

    private void arrange() {
        List<Item> wanted = new ArrayList<>();
        String today = "";
        for (Told told : all) {
            if (wanted(told)) {
                String its = day.format(told.happening().at());
                if (!its.equals(today)) {
                    wanted.add(new Item.Day(its));
                    today = its;
                }
                wanted.add(told.entry().open(opened.contains(told.entry().number())));
            }
        }
        unseen.set(0);
        KeyedList.bring(items, wanted, Item::key);
    }

    /// Shows the recorded fact, or hides it again.
    void toggle(Item.Entry entry) {
        if (!opened.remove(entry.number())) {
            opened.add(entry.number());
        }
        int at = items.indexOf(entry);
        if (at >= 0) {
            items.set(at, entry.open(!entry.open()));
        }
    }

    /// Everything is shown again.
    void clear() {
        search.set("");
        filter.set(ActivityFilter.EVERYTHING);
        device.set(Optional.empty());
        span.set(ActivitySpan.ALL);
    }

    /// A text for a bug report, without secrets.
    String report() {
        return Report.of(all.reversed().stream().map(Told::happening).toList(), last);
    }

    /// What is shown, newest first, with a heading for each day.
    ObservableList<Item> items() {
        return items;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<ActivityFilter> filterProperty() {
        return filter;
    }

    /// How far back one looks.
    ObjectProperty<ActivitySpan> spanProperty() {
        return span;
    }

    /// The only device of interest; empty for all.
    ObjectProperty<Optional<MacAddress>> deviceProperty() {
        return device;
    }

    /// Whether the newest is in sight. While it is not, nothing moves.
    BooleanProperty atTopProperty() {
        return atTop;
    }

    /// How many came while the newest was not in sight.
    ReadOnlyIntegerProperty unseenProperty() {
        return unseen.getReadOnlyProperty();
    }
}
