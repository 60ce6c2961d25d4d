package org.hostp2pd.ui.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javafx.collections.ListChangeListener;
import org.hostp2pd.cli.Words;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.Test;

class PeersModelTest {
    private static final Instant NOW = SampleState.NOW;

    private final List<Request> requests = new ArrayList<>();
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final PeersModel model = new PeersModel(new Asked(), texts, new Numbers(texts), new English());

    private static final class English implements Happening.Words {
        private final Words words = Words.in(Locale.ENGLISH);

        @Override
        public String of(Notice notice) {
            return words.of(notice);
        }

        @Override
        public String of(DeviceKind kind) {
            return words.of(kind);
        }
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
    }

    private List<String> names() {
        return model.rows().stream().map(PeerRow::name).toList();
    }

    @Test
    void whoIsInTheGroupIsNoPeer() {
        model.see(SampleState.of(3, 8), NOW);
        assertEquals(5, model.rows().size());
        assertFalse(names().contains("Anna's Pixel"));
    }

    @Test
    void theRowsRestForTwoSeconds() {
        model.see(SampleState.of(0, 3), NOW);
        model.see(SampleState.of(0, 8), NOW.plusSeconds(1));
        assertEquals(3, model.rows().size());
        model.tick(NOW.plusSeconds(2));
        assertEquals(8, model.rows().size());
    }

    @Test
    void aRuleIsShownAtOnce() {
        State before = SampleState.of(0, 1);
        model.see(before, NOW);
        model.see(SampleState.of(0, 4), NOW.plusMillis(200));
        assertEquals(1, model.rows().size());
        model.take(PeerStep.BLOCK, model.rows().getFirst().device());
        Request.ChangeRules change = (Request.ChangeRules) requests.getFirst();
        assertEquals(
                Optional.of(Rule.NEVER),
                change.rules().own(model.rows().getFirst().device(), Optional.empty()));
    }

    @Test
    void whoIsUnseenForThreeMinutesIsGone() {
        model.see(SampleState.of(0, 3), NOW);
        model.tick(NOW.plus(Duration.ofMinutes(3)));
        assertEquals(List.of(), model.rows());
    }

    @Test
    void theDetailsTellWhoMadeItAndHowStrongItWas() {
        State state = SampleState.of(0, 1);
        model.see(state, NOW);
        model.tick(NOW.plusSeconds(5));
        model.choose(model.rows().getFirst().device());
        PeerDetails details = model.detailsProperty().get().orElseThrow();
        assertEquals(List.of(OptionalInt.of(-45), OptionalInt.of(-45)), details.trail());
        assertTrue(details.facts().contains(new PeerDetails.Fact("Maker", "Google", false)));
        assertTrue(details.facts().contains(new PeerDetails.Fact("Model", "Pixel 8", false)));
        model.tick(NOW.plusSeconds(10));
        model.choose(model.rows().getFirst().device());
        assertEquals(
                OptionalInt.empty(),
                model.detailsProperty().get().orElseThrow().trail().getLast());
    }

    @Test
    void whoIsUnseenForAMinuteFades() {
        model.see(SampleState.of(0, 1), NOW);
        assertFalse(model.faded(model.rows().getFirst().device()));
        model.tick(NOW.plusSeconds(61));
        assertTrue(model.faded(model.rows().getFirst().device()));
        assertEquals("1 min ago", model.ago(model.rows().getFirst().device()));
    }

    @Test
    void aSearchLooksIntoNameKindAndAddress() {
        model.see(SampleState.of(0, 8), NOW);
        model.searchProperty().set("GALAXY");
        assertEquals(List.of("Lukas's Galaxy S24"), names());
        model.searchProperty().set("televis");
        assertEquals(List.of("Meeting room TV"), names());
        model.searchProperty().set("90:00:04");
        assertEquals(List.of("thinkpad-maria"), names());
        model.clear();
        assertEquals(8, model.rows().size());
    }

    @Test
    void aFilterShowsAsManyAsItsNumberSays() {
        model.see(SampleState.of(0, 60), NOW);
        for (PeerFilter each : PeerFilter.values()) {
            model.filterProperty().set(each);
            assertEquals(model.countsProperty().get().get(each), model.rows().size());
        }
    }

    @Test
    void namesAreShownSafely() {
        model.see(SampleState.of(0, 8), NOW);
        assertTrue(names().contains("evil\\u202Egpj.exe"));
    }

    @Test
    void whileThePointerIsOverTheListNobodyChangesPlaces() {
        model.see(SampleState.of(0, 5), NOW);
        List<String> before = names();
        model.heldProperty().set(true);
        model.orderProperty().set(PeerOrder.KIND);
        model.see(SampleState.of(0, 9), NOW.plusSeconds(2));
        assertEquals(before, names().subList(0, before.size()));
        assertEquals(9, names().size());
    }

    @Test
    void theDetailsStayWhenTheDeviceGoes() {
        model.see(SampleState.of(0, 2), NOW);
        model.choose(model.rows().getFirst().device());
        model.tick(NOW.plus(Duration.ofMinutes(4)));
        assertTrue(model.detailsProperty().get().isPresent());
        model.chooseNobody();
        assertFalse(model.detailsProperty().get().isPresent());
    }

    @Test
    void fiveThousandPeersInMotionAreFewChangesOfTheList() {
        model.see(SampleState.of(0, 5_000), NOW);
        List<Integer> changes = new ArrayList<>();
        model.rows().addListener((ListChangeListener<PeerRow>) _ -> changes.add(1));
        State later = SampleState.of(0, 5_000);
        for (int second = 1; second <= 20; second++) {
            model.see(later, NOW.plusSeconds(second));
        }
        assertEquals(new HashSet<>(model.rows()).size(), model.rows().size());
        assertTrue(changes.size() < 10 * 200, () -> "changes: " + changes.size());
    }

    @Test
    void theStrongestStandFirstWhereThatIsWanted() {
        model.see(SampleState.of(0, 8), NOW);
        model.orderProperty().set(PeerOrder.SIGNAL);
        List<Integer> levels = model.rows().stream()
                .map(row -> model.signal(row.device()).orElseThrow() / -8)
                .toList();
        assertEquals(levels.stream().sorted().toList(), levels);
        assertTrue(model.strength(model.rows().getFirst().device()).endsWith("dBm"));
    }
}
