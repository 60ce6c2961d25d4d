package org.hostp2pd.ui.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.cli.Words;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Happening.Tone;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.Test;

class ActivityModelTest {
    private static final Instant NOW = SampleState.NOW;
    private static final Notice.Who ANNA = who("76:b8:1e:90:00:00", "Anna's Pixel");
    private static final Notice.Who REDMI = who("76:b8:1e:90:00:08", "Redmi Note 13");

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final ActivityModel model = new ActivityModel(texts, new Numbers(texts));

    private static Notice.Who who(String address, String name) {
        return new Notice.Who(MacAddress.of(address), Optional.of(new DeviceName(name)));
    }

    private static Happening at(Instant instant, Tone tone, Notice notice) {
        return new Happening(
                instant,
                tone,
                Optional.of(notice),
                language -> Words.in(language).of(notice));
    }

    private void hear(Notice notice) {
        model.hear(List.of(at(NOW, Tone.INFORMATION, notice)));
    }

    private List<Item.Entry> entries() {
        return model.items().stream()
                .filter(Item.Entry.class::isInstance)
                .map(Item.Entry.class::cast)
                .toList();
    }

    @Test
    void theNewestStandsOnTopUnderItsDay() {
        model.hear(List.of(
                at(NOW.minus(Duration.ofDays(2)), Tone.INFORMATION, new Notice.StationJoined(ANNA, ANNA.device())),
                at(NOW, Tone.INFORMATION, new Notice.StationLeft(ANNA, ANNA.device()))));
        assertEquals(4, model.items().size());
        assertTrue(model.items().getFirst() instanceof Item.Day);
        assertEquals(Topic.LEFT, entries().getFirst().topic());
    }

    @Test
    void onlyTheLastHourOrTodayIsShownWhereSomebodyWantsThat() {
        Instant noon = NOW.atZone(ZoneId.systemDefault())
                .toLocalDate()
                .atTime(12, 0)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        model.tick(noon);
        model.hear(Stream.of(Duration.ofDays(1), Duration.ofHours(2), Duration.ofMinutes(59))
                .map(ago -> at(noon.minus(ago), Tone.INFORMATION, new Notice.StationLeft(ANNA, ANNA.device())))
                .toList());
        assertEquals(3, entries().size());
        model.spanProperty().set(ActivitySpan.TODAY);
        assertEquals(2, entries().size());
        model.spanProperty().set(ActivitySpan.HOUR);
        assertEquals(1, entries().size());
        model.tick(noon.plusSeconds(60));
        assertEquals(0, entries().size());
        model.clear();
        assertEquals(3, entries().size());
    }

    @Test
    void theReasonStandsUnderTheSentence() {
        hear(new Notice.WrongPin(Optional.of(REDMI)));
        assertTrue(entries().getFirst().headline().endsWith("was wrong."));
        assertEquals(
                "Try again on the device with the right PIN.",
                entries().getFirst().rest());
    }

    @Test
    void whatHappensIsToldInTheLanguageOfThePanel() {
        Texts italian = Texts.in(Locale.ITALIAN);
        ActivityModel other = new ActivityModel(italian, new Numbers(italian));
        other.hear(List.of(at(NOW, Tone.WARNING, new Notice.WrongPin(Optional.of(REDMI)))));
        assertEquals(
                "Riprova sul dispositivo con il PIN giusto.",
                ((Item.Entry) other.items().getLast()).rest());
        assertTrue(other.report().contains("Try again on the device with the right PIN."));
    }

    @Test
    void whatCanBeDoneAboutItIsOffered() {
        hear(new Notice.AskedWhilePaused(ANNA));
        assertEquals(Optional.of(Remedy.RESUME), entries().getFirst().remedy());
        hear(new Notice.TurnedAway(ANNA, Notice.Because.STOPPED));
        assertEquals(Optional.of(Remedy.START), entries().getFirst().remedy());
        hear(new Notice.GroupDown(new InterfaceName("p2p-wlan0-0"), RemovalReason.UNKNOWN, false));
        assertEquals(Optional.of(Remedy.DOCTOR), entries().getFirst().remedy());
        hear(new Notice.StationLeft(ANNA, ANNA.device()));
        assertEquals(Optional.empty(), entries().getFirst().remedy());
    }

    @Test
    void whatWasRecordedReadsWithoutWrapping() {
        hear(new Notice.WrongPin(Optional.of(REDMI)));
        assertTrue(
                entries()
                        .getFirst()
                        .recorded()
                        .endsWith("WrongPin[who=Who[device=76:b8:1e:90:00:08, name=Redmi Note 13]]"),
                entries().getFirst().recorded());
    }

    @Test
    void aFullStopInANameEndsNoSentence() {
        assertEquals("", Sentences.of("\u201cA. Bob\u201d joined the group.").rest());
    }

    @Test
    void filtersSearchAndDeviceNarrowTheTimeline() {
        hear(new Notice.StationJoined(ANNA, ANNA.device()));
        hear(new Notice.WrongPin(Optional.of(REDMI)));
        hear(new Notice.Reloaded(false));
        model.filterProperty().set(ActivityFilter.TURNED_AWAY);
        assertEquals(1, entries().size());
        model.clear();
        model.searchProperty().set("anna");
        assertEquals(1, entries().size());
        model.clear();
        model.deviceProperty().set(Optional.of(REDMI.device()));
        assertEquals(1, entries().size());
        model.clear();
        assertEquals(3, entries().size());
    }

    @Test
    void whileTheNewestIsOutOfSightNothingMoves() {
        hear(new Notice.StationJoined(ANNA, ANNA.device()));
        model.atTopProperty().set(false);
        hear(new Notice.StationLeft(ANNA, ANNA.device()));
        hear(new Notice.Reloaded(false));
        assertEquals(1, entries().size());
        assertEquals(2, model.unseenProperty().get());
        model.atTopProperty().set(true);
        assertEquals(3, entries().size());
        assertEquals(0, model.unseenProperty().get());
    }

    @Test
    void anOpenEntryStaysOpenWhenOthersCome() {
        hear(new Notice.WrongPin(Optional.of(REDMI)));
        model.toggle(entries().getFirst());
        hear(new Notice.Reloaded(false));
        assertTrue(entries().getLast().open());
        model.toggle(entries().getLast());
        assertFalse(entries().getLast().open());
    }

    @Test
    void theReportHoldsWhatHappenedAndNoSecret() {
        model.see(SampleState.of(2, 4), NOW);
        hear(new Notice.WrongPin(Optional.of(REDMI)));
        String report = model.report();
        assertTrue(report.contains("Redmi Note 13"));
        assertTrue(report.contains("stations: 2"));
        SampleState.of(2, 4).pin().ifPresent(pin -> assertFalse(report.contains(pin.digits())));
        assertFalse(report.toLowerCase(Locale.ROOT).contains("passphrase"));
    }

    @Test
    void theFiguresSayHowDevicesCameAndForHowLong() {
        Figures figures = new Figures();
        figures.hear(at(NOW, Tone.INFORMATION, new Notice.Asked(ANNA, Method.PIN)));
        figures.hear(at(NOW.plusSeconds(6), Tone.INFORMATION, new Notice.StationJoined(ANNA, ANNA.device())));
        figures.hear(at(NOW.plusSeconds(66), Tone.INFORMATION, new Notice.StationLeft(ANNA, ANNA.device())));
        figures.hear(at(NOW, Tone.INFORMATION, new Notice.StationJoined(REDMI, REDMI.device())));
        figures.hear(at(NOW, Tone.WARNING, new Notice.WrongPin(Optional.empty())));
        assertEquals(2, figures.joined());
        assertEquals(1, figures.turnedAway());
        assertEquals(Optional.of(Duration.ofSeconds(6)), figures.entering());
        assertEquals(Optional.of(Duration.ofSeconds(60)), figures.staying());
        assertEquals(1, figures.by(Figures.Way.PIN));
        assertEquals(1, figures.by(Figures.Way.KNOWN));
        figures.reset();
        assertEquals(0, figures.joined());
    }
}
