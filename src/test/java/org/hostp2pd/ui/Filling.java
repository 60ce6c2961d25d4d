package org.hostp2pd.ui;

import org.hostp2pd.engine.SampleState;
import org.hostp2pd.engine.SampleTraffic;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.shell.Place;

/// How much there is to be seen.
enum Filling {
    EMPTY,
    TYPICAL,
    CROWDED,
    /// A device waits for an answer.
    ASKING,
    /// Several do, and somebody put off the first.
    LATER;

    /// Whether the place shows anything of it that others do not.
    boolean at(Place place) {
        return switch (this) {
            case EMPTY, TYPICAL, CROWDED -> true;
            case ASKING -> place == Place.GROUP;
            case LATER -> place == Place.ACCESS;
        };
    }

    void into(Feed feed) {
        switch (this) {
            case EMPTY -> feed.see(SampleState.of(0, 0));
            case TYPICAL -> {
                Samples.happenings().forEach(feed::hear);
                SampleTraffic.before(SampleState.of(3, 8)).forEach(feed::see);
            }
            case CROWDED -> {
                Samples.happenings().forEach(feed::hear);
                SampleTraffic.before(SampleState.of(12, 60)).forEach(feed::see);
            }
            case ASKING, LATER -> {
                Samples.happenings().forEach(feed::hear);
                feed.see(SampleState.asking(3, 8, this == ASKING ? 1 : 3));
            }
        }
    }
}
