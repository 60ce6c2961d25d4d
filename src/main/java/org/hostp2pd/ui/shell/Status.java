package org.hostp2pd.ui.shell;

import org.hostp2pd.engine.Contact;
import org.hostp2pd.engine.GroupState;
import org.hostp2pd.engine.State;

/// The state in one word. @param key of the text @param stations its number
record Status(Mood mood, String key, int stations) {
    /// What colour goes with the word, and what a person has to do.
    enum Mood {
        OK,
        BUSY,
        WARN,
        DANGER
    }

    static Status of(State state) {
        return switch (state.contact()) {
            case Contact.Searching _ -> new Status(Mood.WARN, "status.contacting", 0);
            case Contact.Probing _ -> busy("status.contacting");
            case Contact.Opening _, Contact.Syncing _ -> busy("status.reading");
            case Contact.Ready _ -> state.paused() ? new Status(Mood.WARN, "status.paused", 0) : group(state);
        };
    }

    private static Status group(State state) {
        return switch (state.group()) {
            case GroupState.None _ -> busy("status.idle");
            case GroupState.Forming _ -> busy("status.forming");
            case GroupState.Removing _ -> busy("status.removing");
            case GroupState.Running(var group, var _) when !group.owner() -> new Status(Mood.OK, "status.owned", 0);
            case GroupState.Running _ ->
                state.stations().isEmpty()
                        ? busy("status.waiting")
                        : new Status(Mood.OK, "status.running", state.stations().size());
        };
    }

    private static Status busy(String key) {
        return new Status(Mood.BUSY, key, 0);
    }
}
