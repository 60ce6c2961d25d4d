package org.hostp2pd.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.Test;

class DeviceChoiceTest {
    private final Desk desk = new Desk();
    private final ShellModel model = new ShellModel(desk, Texts.in(Locale.ENGLISH));

    /// Has the devices that are plugged in.
    private static final class Desk implements Host {
        private List<String> plugged = List.of("p2p-dev-wlan0");
        private final List<String> chosen = new ArrayList<>();

        @Override
        public CompletableFuture<List<String>> devices() {
            return CompletableFuture.completedFuture(plugged);
        }

        @Override
        public void choose(String device) {
            chosen.add(device);
        }

        @Override
        public CompletableFuture<Outcome> submit(Request request) {
            return CompletableFuture.completedFuture(new Outcome.Done());
        }

        @Override
        public Optional<Simulation> simulation() {
            return Optional.empty();
        }

        @Override
        public void play(String scenario) {}
    }

    private void see() {
        model.see(SampleState.of(0, 0), SampleState.NOW);
    }

    @Test
    void theDevicesAreLookedForAsSoonAsOneIsInUse() {
        assertEquals(List.of(), model.devices());
        see();
        assertEquals(List.of("p2p-dev-wlan0"), model.devices());
    }

    @Test
    void oneThatIsPluggedInIsThereWhenSomebodyLooksAgain() {
        see();
        desk.plugged = List.of("p2p-dev-wlan0", "p2p-dev-wlan1");
        model.lookForDevices();
        assertEquals(desk.plugged, model.devices());
    }

    @Test
    void anotherIsChosenAndTheSameIsNot() {
        see();
        model.choose("p2p-dev-wlan0");
        model.choose("p2p-dev-wlan1");
        assertEquals(List.of("p2p-dev-wlan1"), desk.chosen);
    }
}
