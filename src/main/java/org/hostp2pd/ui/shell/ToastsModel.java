package org.hostp2pd.ui.shell;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Seer;

/// What happens while one looks at another screen.
public final class ToastsModel implements Seer {
    private static final int MOST = 3;

    private final ObservableValue<Place> place;
    private final Locale language;
    private final ObservableList<Toast> toasts = FXCollections.observableArrayList();
    private boolean begun;
    private long last;

    /// @param place what one looks at
    public ToastsModel(ObservableValue<Place> place, Locale language) {
        this.place = place;
        this.language = language;
    }

    @Override
    public void see(State state, Instant now) {}

    /// What was before is no news.
    public void begin() {
        begun = true;
    }

    @Override
    public void hear(List<Happening> happenings) {
        if (begun) {
            happenings.stream().filter(this::news).forEach(this::add);
        }
    }

    private boolean news(Happening happening) {
        boolean asks = happening
                .notice()
                .filter(Notice.PermissionAsked.class::isInstance)
                .isPresent();
        boolean guest = happening
                .notice()
                .filter(it -> it instanceof Notice.StationJoined || it instanceof Notice.StationLeft)
                .isPresent();
        boolean warns = happening.tone() != Happening.Tone.INFORMATION;
        return !asks
                && ((guest && place.getValue() != Place.GROUP)
                        || (warns && !place.getValue().tellsAll()));
    }

    /// Says something else.
    public void warn(String sentence) {
        add(Happening.Tone.WARNING, sentence);
    }

    private void add(Happening happening) {
        add(happening.tone(), happening.in(language));
    }

    private void add(Happening.Tone tone, String sentence) {
        if (toasts.size() == MOST) {
            toasts.removeFirst();
        }
        last++;
        toasts.add(new Toast(last, tone, sentence));
    }

    /// It was read, or its time is over.
    void forget(Toast toast) {
        toasts.remove(toast);
    }

    /// The oldest first.
    ObservableList<Toast> toasts() {
        return toasts;
    }
}
