package org.hostp2pd.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Happening.Tone;
import org.junit.jupiter.api.Test;

class ToastsModelTest {
    private static final Notice.Who ANNA = new Notice.Who(MacAddress.of("76:b8:1e:90:00:00"), Optional.empty());

    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.PEERS);
    private final ToastsModel model = new ToastsModel(place, Locale.ENGLISH);

    private static Happening happening(Tone tone, Notice notice) {
        return new Happening(
                SampleState.NOW,
                tone,
                Optional.of(notice),
                _ -> notice.getClass().getSimpleName());
    }

    private static Happening joined() {
        return happening(Tone.INFORMATION, new Notice.StationJoined(ANNA, ANNA.device()));
    }

    private static Happening wrongPin() {
        return happening(Tone.WARNING, new Notice.WrongPin(Optional.of(ANNA)));
    }

    private List<String> said() {
        return model.toasts().stream().map(Toast::sentence).toList();
    }

    @Test
    void whatWasBeforeIsNoNews() {
        model.hear(List.of(joined(), wrongPin()));
        assertEquals(List.of(), said());
    }

    @Test
    void joinsAndWarningsAreSaid() {
        model.begin();
        model.hear(List.of(
                joined(),
                wrongPin(),
                happening(Tone.INFORMATION, new Notice.Asked(ANNA, Method.PIN)),
                happening(Tone.WARNING, new Notice.PermissionAsked(ANNA, Method.PIN))));
        assertEquals(List.of("StationJoined", "WrongPin"), said());
    }

    @Test
    void whoJoinsIsSeenOnTheGroupScreenAnyway() {
        model.begin();
        place.set(Place.GROUP);
        model.hear(List.of(joined(), wrongPin()));
        assertEquals(List.of("WrongPin"), said());
    }

    @Test
    void noMoreThanThreeAreShownAndEachCanBeClosed() {
        model.begin();
        model.hear(List.of(joined(), joined(), wrongPin(), wrongPin()));
        assertEquals(List.of("StationJoined", "WrongPin", "WrongPin"), said());
        model.forget(model.toasts().get(1));
        assertEquals(List.of("StationJoined", "WrongPin"), said());
    }
}
