package org.hostp2pd.ui.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.engine.SampleTraffic;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Preferences;
import org.hostp2pd.ui.common.Tastes;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupModelTest {
    private static final Instant NOW = SampleState.NOW;

    private final List<Request> requests = new ArrayList<>();
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final GroupModel model = made();

    @TempDir
    private static Path folder;

    private GroupModel made() {
        Tastes tastes = new Tastes(new Preferences(folder.resolve(Integer.toString(System.identityHashCode(this)))));
        return new GroupModel(new Asked(), texts, new Numbers(texts), new Plain(), tastes);
    }

    private final class Asked implements Host {
        @Override
        public CompletableFuture<Outcome> submit(Request request) {
            requests.add(request);
            return CompletableFuture.completedFuture(new Outcome.Done());
        }

        @Override
        public Optional<Simulation> simulation() {
            return Optional.empty();
        }

        @Override
        public void play(String scenario) {}

        @Override
        public CompletableFuture<Map<MacAddress, String>> neighbours() {
            return CompletableFuture.completedFuture(Map.of(MacAddress.of("9a:4f:2c:11:d0:00"), "192.168.49.23"));
        }
    }

    private static final class Plain implements Happening.Words {
        @Override
        public String of(Notice notice) {
            return "";
        }

        @Override
        public String of(DeviceKind kind) {
            return kind == DeviceKind.PHONE_SMART_DUAL_MODE ? "smartphone" : "other";
        }
    }

    private GroupFacts facts() {
        return model.factsProperty().get();
    }

    private StationRow row(int index) {
        return model.stations().get(index);
    }

    @Test
    void aStationHasTheNetworkAddressThatTheSystemKnows() {
        model.see(SampleState.of(2, 2), NOW);
        assertEquals(
                List.of("", "192.168.49.23"),
                model.stations().stream().map(StationRow::ip).toList());
    }

    @Test
    void whatIsFoldedByHandStaysSo() {
        model.see(SampleState.of(2, 2), NOW);
        model.fold(true);
        GroupModel next = made();
        next.see(SampleState.of(2, 2), NOW);
        assertTrue(next.foldedProperty().get());
    }

    @Test
    void aHiddenCodeIsSeenByWhoAsksForIt() {
        Tastes tastes = new Tastes(new Preferences(folder.resolve("hidden")));
        tastes.hideCodeProperty().set(true);
        GroupModel hiding = new GroupModel(new Asked(), texts, new Numbers(texts), new Plain(), tastes);
        hiding.see(SampleState.of(1, 1), NOW);
        assertEquals(Optional.empty(), hiding.secret().code().getValue());
        hiding.secret().reveal();
        assertTrue(hiding.secret().code().getValue().isPresent());
        hiding.tick(NOW.plusSeconds(20));
        assertEquals(Optional.empty(), hiding.secret().code().getValue());
    }

    @Test
    void theGroupIsToldInWords() {
        model.see(SampleState.of(3, 3), NOW);
        assertEquals(GroupFacts.Phase.UP, facts().phase());
        assertEquals("DIRECT-ab-Host", facts().ssid());
        assertEquals("6 \u00b7 2.4 GHz", facts().channel());
        assertEquals("3 h 12 min", facts().upFor());
        assertEquals("This computer", model.words().owner(facts()));
        assertEquals("3 connected", model.countProperty().get());
    }

    @Test
    void timePassesWithoutNewStates() {
        model.see(SampleState.of(1, 1), NOW);
        model.tick(NOW.plusSeconds(60));
        assertEquals("3 h 13 min", facts().upFor());
        assertEquals("15 min", model.words().lasting(row(0)));
    }

    @Test
    void theKeyIsHiddenUntilAskedForAndAgainAfterTwentySeconds() {
        model.see(SampleState.of(1, 1), NOW);
        String key = facts().key().orElseThrow();
        String hidden = model.secret().key().getValue();
        assertFalse(hidden.contains(key));
        model.secret().reveal();
        assertEquals(key, model.secret().key().getValue());
        model.tick(NOW.plusSeconds(19));
        assertEquals(key, model.secret().key().getValue());
        model.tick(NOW.plusSeconds(20));
        assertEquals(hidden, model.secret().key().getValue());
    }

    @Test
    void thePlacesAreToldWhereTheSettingsLimitThem() {
        Texts english = Texts.in(Locale.ENGLISH);
        GroupWords words = new GroupWords(english, new Numbers(english), new Plain());
        assertEquals("3 of 10 places taken", words.count(3, OptionalInt.of(10)));
        assertEquals(OptionalInt.empty(), GroupFacts.places(SampleState.of(1, 1)));
    }

    @Test
    void whoCameFirstStandsFirst() {
        model.see(SampleState.of(3, 3), NOW);
        assertEquals(
                List.of("\u5c0f\u6797\u306eiPhone", "Meeting room TV", "Anna's Pixel"),
                model.stations().stream().map(StationRow::name).toList());
        assertEquals("Smartphone", model.words().about(row(2)));
    }

    @Test
    void namesThatTurnTheDirectionOfWritingAreShownWithTheirTricksVisible() {
        model.see(SampleState.of(8, 8), NOW);
        assertEquals("evil\\u202Egpj.exe", row(0).name());
    }

    @Test
    void fromSevenStationsOnTheGroupIsFolded() {
        model.see(SampleState.of(6, 6), NOW);
        assertFalse(model.foldedProperty().get());
        model.see(SampleState.of(7, 7), NOW);
        assertTrue(model.foldedProperty().get());
        model.fold(false);
        model.see(SampleState.of(8, 8), NOW);
        assertFalse(model.foldedProperty().get());
    }

    @Test
    void theSearchFindsByNameAndByAddress() {
        model.see(SampleState.of(8, 8), NOW);
        model.searchProperty().set(" pixel");
        assertEquals(1, model.found().size());
        model.searchProperty().set("90:00:03");
        assertEquals("Lukas's Galaxy S24", model.found().getFirst().name());
        model.searchProperty().set("");
        assertEquals(8, model.found().size());
    }

    @Test
    void aBlockAsksOnce() {
        model.see(SampleState.of(1, 1), NOW);
        model.open(row(0));
        model.askToBlock(row(0));
        assertEquals(
                "Block Anna's Pixel?",
                model.questionProperty().get().orElseThrow().title());
        assertEquals(List.of(), requests);
        model.confirm();
        assertEquals(List.of(new Request.Block(row(0).device())), requests);
        assertEquals(Optional.empty(), model.questionProperty().get());
        assertEquals(Optional.empty(), model.openedProperty().get());
    }

    @Test
    void nothingIsDoneThatIsLeft() {
        model.see(SampleState.of(1, 1), NOW);
        model.askToDisconnect(row(0));
        model.cancel();
        model.confirm();
        assertEquals(List.of(), requests);
    }

    @Test
    void aNicknameIsKeptForTheDevice() {
        model.see(SampleState.of(1, 1), NOW);
        model.call(row(0), " Anna ");
        assertEquals(List.of(new Request.Nickname(row(0).device(), "Anna")), requests);
    }

    @Test
    void detailsCloseWhenTheStationLeaves() {
        model.see(SampleState.of(1, 1), NOW);
        model.open(row(0));
        model.see(SampleState.of(0, 1), NOW);
        assertEquals(Optional.empty(), model.openedProperty().get());
    }

    @Test
    void aRowThatDidNotChangeIsNotTouched() {
        model.see(SampleState.of(3, 3), NOW);
        StationRow before = row(1);
        model.see(SampleState.of(3, 3), NOW.plusSeconds(10));
        assertTrue(before.equals(row(1)));
    }

    @Test
    void theSpeedsOfTheLastFiveMinutesAreKept() {
        SampleTraffic.before(SampleState.of(3, 3)).forEach(state -> model.see(state, NOW));
        assertEquals(Traffic.POINTS - 1, row(0).speeds().size());
        assertEquals(Traffic.POINTS - 1, model.trafficProperty().get().total().size());
        assertEquals(50e6, model.scale().top());
        assertEquals("\u221248 dBm", model.words().signal(row(2)));
    }

    @Test
    void withoutAGroupThereIsNothingToShow() {
        model.see(SampleState.idle(), NOW);
        assertEquals("", facts().ssid());
        assertEquals(List.of(), model.stations());
    }
}
