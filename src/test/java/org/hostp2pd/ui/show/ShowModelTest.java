package org.hostp2pd.ui.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Preferences;
import org.hostp2pd.ui.common.Tastes;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.Test;

class ShowModelTest {
    private final ShowModel model =
            new ShowModel(new Numbers(Texts.in(Locale.ENGLISH)), new Tastes(new Preferences(Path.of("none", "panel"))));

    private Invitation invitation() {
        return model.invitationProperty().get();
    }

    private List<String> names() {
        return model.guests().stream().map(guest -> guest.name().orElse("?")).toList();
    }

    @Test
    void everybodyIsToldTheNameThePinAndTheCode() {
        model.see(SampleState.of(0, 0), SampleState.NOW);
        assertTrue(invitation().open());
        assertEquals("DIRECT-ab-Host", invitation().name());
        assertEquals("12345670", invitation().pin());
        assertEquals(
                Optional.of("WIFI:T:WPA;S:DIRECT-ab-Host;P:a passphrase;;"),
                invitation().code().map(code -> code.text()));
    }

    @Test
    void withoutAGroupThereIsNoCode() {
        model.see(SampleState.idle(), SampleState.NOW);
        assertEquals(Optional.empty(), invitation().code());
    }

    @Test
    void whoIsInIsNamedInTheOrderInWhichTheyCame() {
        model.see(SampleState.of(3, 3), SampleState.NOW);
        assertEquals(List.of("\u5c0f\u6797\u306eiPhone", "Meeting room TV", "Anna's Pixel"), names());
        assertEquals(0, model.othersProperty().get());
    }

    @Test
    void whoHasNoRoomIsCounted() {
        model.see(SampleState.of(12, 12), SampleState.NOW);
        assertTrue(names().size() <= ShowModel.NAMED);
        assertEquals(12, names().size() + model.othersProperty().get());
    }

    @Test
    void nothingSecretIsWrittenByAccident() {
        model.see(SampleState.of(0, 0), SampleState.NOW);
        assertFalse(invitation().toString().contains("12345670"));
        assertFalse(invitation().toString().contains("a passphrase"));
    }
}
