package org.hostp2pd.ui.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.engine.Statistics;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Seer;
import org.hostp2pd.ui.common.Texts;

/// The statistics: who came, and what was heard from wpa_supplicant. Brought up to date once a second. All on the FX
/// thread.
public final class FiguresModel implements Seer {
    private static final int MOST_COUNTERS = 12;

    private final Host host;
    private final Texts texts;
    private final Numbers numbers;
    private final Figures figures = new Figures();
    private final ReadOnlyObjectWrapper<Table> table = new ReadOnlyObjectWrapper<>(Table.EMPTY);
    private Optional<State> last = Optional.empty();

    /// A number with its name. @param share of the largest, from 0 to 1
    record Counter(String name, String value, double share) {}

    /// Everything that is shown. @param hours one for each hour of the day
    record Table(
            String joined,
            String turnedAway,
            String entering,
            String staying,
            List<Integer> hours,
            List<Counter> ways,
            List<Counter> heard) {
        static final Table EMPTY = new Table("0", "0", "", "", List.of(), List.of(), List.of());

        Table {
            hours = List.copyOf(hours);
            ways = List.copyOf(ways);
            heard = List.copyOf(heard);
        }
    }

    public FiguresModel(Host host, Texts texts, Numbers numbers) {
        this.host = host;
        this.texts = texts;
        this.numbers = numbers;
    }

    @Override
    public void see(State state, Instant now) {
        boolean first = last.isEmpty();
        last = Optional.of(state);
        if (first) {
            tick(now);
        }
    }

    @Override
    public void hear(List<Happening> happenings) {
        happenings.forEach(figures::hear);
    }

    @Override
    public void tick(Instant now) {
        table.set(new Table(
                Integer.toString(figures.joined()),
                Integer.toString(figures.turnedAway()),
                figures.entering().map(numbers::duration).orElse("\u2013"),
                figures.staying().map(numbers::duration).orElse("\u2013"),
                IntStream.range(0, 24).mapToObj(figures::at).toList(),
                List.of(way(Figures.Way.PIN), way(Figures.Way.PUSH_BUTTON), way(Figures.Way.KNOWN)),
                last.map(state -> heard(state.statistics())).orElse(List.of())));
    }

    private Counter way(Figures.Way way) {
        int count = figures.by(way);
        double share = count == 0 ? 0 : (double) count / figures.joined();
        return new Counter(texts.of("activity.way." + way), Integer.toString(count), share);
    }

    private static List<Counter> heard(Statistics statistics) {
        return statistics.events().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COUNTERS)
                .map(counter -> new Counter(counter.getKey(), counter.getValue().toString(), 0))
                .toList();
    }

    /// Counts from zero again, here and in the engine.
    void reset(Instant now) {
        figures.reset();
        var _ = host.submit(new Request.ResetStatistics());
        tick(now);
    }

    ReadOnlyObjectProperty<Table> tableProperty() {
        return table.getReadOnlyProperty();
    }
}
