package org.hostp2pd.ui;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.SampleReport;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.engine.SampleTraffic;
import org.hostp2pd.engine.State;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.shell.Place;

/// How much there is to be seen.
enum Filling {
    EMPTY,
    TYPICAL,
    CROWDED,
    /// A device waits for an answer.
    ASKING,
    /// Several do.
    QUEUE,
    /// Somebody put off the first of them.
    LATER;

    /// Whether the place shows anything of it that others do not.
    boolean at(Place place) {
        return switch (this) {
            case EMPTY, TYPICAL, CROWDED -> true;
            case ASKING, QUEUE -> place == Place.GROUP;
            case LATER -> place == Place.ACCESS;
        };
    }

    /// What the doctor finds.
    Report found() {
        return switch (this) {
            case EMPTY -> SampleReport.fine();
            case CROWDED -> SampleReport.crowded();
            case TYPICAL, ASKING, QUEUE, LATER -> SampleReport.typical();
        };
    }

    /// What happened before somebody looked.
    List<Happening> before() {
        return this == EMPTY ? List.of() : Samples.happenings();
    }

    void into(Feed feed) {
        into(feed, _ -> {});
    }

    /// @param clock is told what time it is with each state
    void into(Feed feed, Consumer<Instant> clock) {
        switch (this) {
            case EMPTY -> feed.see(SampleState.of(0, 0));
            case TYPICAL -> pass(SampleTraffic.before(SampleState.of(3, 8)), feed, clock);
            case CROWDED -> pass(SampleTraffic.before(SampleState.of(12, 60)), feed, clock);
            case ASKING -> feed.see(SampleState.asking(3, 8, 1));
            case QUEUE, LATER -> feed.see(SampleState.asking(3, 8, 3));
        }
    }

    private static void pass(List<State> states, Feed feed, Consumer<Instant> clock) {
        for (int i = 0; i < states.size(); i++) {
            clock.accept(SampleState.NOW.minus(SampleTraffic.STEP.multipliedBy(states.size() - 1L - i)));
            feed.see(states.get(i));
        }
    }
}
