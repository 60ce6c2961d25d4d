package org.hostp2pd.ui;

import org.hostp2pd.engine.SampleState;
import org.hostp2pd.ui.common.Feed;

/// How much there is to be seen.
enum Filling {
    EMPTY,
    TYPICAL,
    CROWDED;

    void into(Feed feed) {
        switch (this) {
            case EMPTY -> feed.see(SampleState.of(0, 0));
            case TYPICAL -> {
                Samples.happenings().forEach(feed::hear);
                feed.see(SampleState.of(3, 8));
            }
            case CROWDED -> {
                Samples.happenings().forEach(feed::hear);
                feed.see(SampleState.of(12, 60));
            }
        }
    }
}
