package org.hostp2pd.ui.activity;

import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.common.Happening.Tone;

/// A line of the timeline.
sealed interface Item {
    /// The same for the same line, however it changes.
    String key();

    /// A day begins. @param text the day
    record Day(String text) implements Item {
        @Override
        public String key() {
            return text;
        }
    }

    /// Something happened.
    ///
    /// @param number   counts up
    /// @param time     of the day
    /// @param headline the first sentence
    /// @param rest     why, and what to do; empty where there is no more to say
    /// @param device   whom it is about; empty where it is about nobody or several
    /// @param recorded the fact as it was recorded
    /// @param remedy   what can be done about it here
    /// @param open     whether the recorded fact is shown
    record Entry(
            long number,
            String time,
            String headline,
            String rest,
            Topic topic,
            Tone tone,
            Optional<MacAddress> device,
            String recorded,
            Optional<Remedy> remedy,
            boolean open)
            implements Item {
        @Override
        public String key() {
            return Long.toString(number);
        }

        Entry open(boolean wanted) {
            return new Entry(number, time, headline, rest, topic, tone, device, recorded, remedy, wanted);
        }

        /// What somebody copies.
        String whole() {
            return (time + " " + headline + " " + rest).strip() + "\n" + recorded;
        }
    }
}
