package org.hostp2pd.ui;

import java.util.List;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.engine.SampleTraffic;
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

    /// What happened before somebody looked.
    List<Happening> before() {
        return this == EMPTY ? List.of() : Samples.happenings();
    }

    void into(Feed feed) {
        switch (this) {
            case EMPTY -> feed.see(SampleState.of(0, 0));
            case TYPICAL -> SampleTraffic.before(SampleState.of(3, 8)).forEach(feed::see);
            case CROWDED -> SampleTraffic.before(SampleState.of(12, 60)).forEach(feed::see);
            case ASKING -> feed.see(SampleState.asking(3, 8, 1));
            case QUEUE, LATER -> feed.see(SampleState.asking(3, 8, 3));
        }
    }
}
