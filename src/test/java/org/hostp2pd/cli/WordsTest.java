package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hostp2pd.config.Problem;
import org.hostp2pd.config.Reason;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.Frequency;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.simulator.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final String BEGINS_SMALL =
            "(“|/|wpa_supplicant|hostp2pd|standard input:|ingresso standard:|entrada estándar:).*";

    private final Words words = Words.in(Locale.ROOT);

    /// The texts, and which of them were asked for.
    private static final class Asked extends ResourceBundle {
        private final ResourceBundle texts = ResourceBundle.getBundle("org.hostp2pd.cli.texts", Locale.ROOT);
        private final Set<String> asked = new HashSet<>();

        @Override
        protected Object handleGetObject(String key) {
            asked.add(key);
            return texts.getObject(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return texts.getKeys();
        }
    }

    static Stream<Notice> notices() {
        return NoticeSamples.all();
    }

    static Stream<ServiceNotice> services() {
        return ServiceSamples.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "es"})
    void everyNoticeIsWholeSentences(String language) {
        Words said = Words.in(Locale.of(language));
        notices().forEach(notice -> whole(said.of(notice)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "es"})
    void everyNoticeOfTheServiceIsWholeSentences(String language) {
        Words said = Words.in(Locale.of(language));
        services().forEach(notice -> said.of(notice).lines().forEach(WordsTest::whole));
    }

    /// The keys of the file alone; those that are not there are English, which is what this is to find.
    @ParameterizedTest
    @ValueSource(strings = {"it", "es"})
    void everyLanguageHasTheSameKeysWithTheSamePlaces(String language) throws IOException {
        Properties english = properties("texts.properties");
        Properties other = properties("texts_" + language + ".properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(other.keySet()));
        Set<String> different = english.stringPropertyNames().stream()
                .filter(key -> !places(english.getProperty(key)).equals(places(other.getProperty(key))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), different);
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /// Which arguments a message has.
    private static Set<String> places(String message) {
        return Pattern.compile("\\{(\\d)")
                .matcher(message)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toSet());
    }

    private static void whole(String sentence) {
        assertTrue(
                sentence.endsWith(".")
                        || sentence.endsWith(":")
                        || sentence.endsWith("?")
                        || sentence.matches(".*(It said|Ha detto|Dijo): .*"),
                sentence);
        assertTrue(Character.isUpperCase(sentence.codePointAt(0)) || sentence.matches(BEGINS_SMALL), sentence);
        assertFalse(sentence.contains("  ") || sentence.contains(" ."), sentence);
        assertFalse(
                sentence.matches(".*\\{[0-9](,.*)?}.*")
                        && !sentence.contains("{0} phone")
                        && !sentence.contains("“{0}'”"),
                sentence);
        assertTrue(
                sentence.codePoints()
                        .noneMatch(it -> Character.isISOControl(it) || Character.getType(it) == Character.FORMAT),
                sentence);
    }

    @Test
    void samplesHoldEveryNotice() {
        assertEquals(
                kinds(Notice.class), NoticeSamples.all().map(Object::getClass).collect(Collectors.toSet()));
        assertEquals(
                kinds(ServiceNotice.class),
                ServiceSamples.all().map(Object::getClass).collect(Collectors.toSet()));
        assertEquals(
                kinds(Reason.class),
                ServiceSamples.problems()
                        .map(Problem::reason)
                        .map(Object::getClass)
                        .collect(Collectors.toSet()));
    }

    private static Set<Class<?>> kinds(Class<?> sealed) {
        return Set.of(sealed.getPermittedSubclasses());
    }

    @Test
    void everyKeyIsUsedAndNoneIsMissing() {
        Asked asked = new Asked();
        Words all = new Words(new Texts(asked, Locale.ROOT));
        notices().forEach(all::of);
        services().forEach(all::of);
        ServiceSamples.problems().forEach(all::of);
        Arrays.stream(DeviceKind.values()).forEach(all::of);
        var _ = all.pin(new WpsPin("12345670"));
        var _ = all.hiddenPin();
        radioWords(new RadioWords(new Texts(asked, Locale.ROOT)));

        Set<String> unused = new TreeSet<>(asked.keySet());
        unused.removeAll(asked.asked);
        assertEquals(Set.of(), unused);
    }

    private static void radioWords(RadioWords radios) {
        whole(radios.simulated(Scenario.CROWD, true));
        whole(radios.simulated(Scenario.CROWD, false));
        whole(radios.real());
        whole(radios.noDisplay());
        whole(radios.noWindow());
        whole(radios.unknown("x\u001b"));
        whole(radios.failed(Path.of("/tmp")));
    }

    @Test
    void noticesDifferInWhatTheySay() {
        assertEquals(
                notices().distinct().count(),
                notices().distinct().map(words::of).distinct().count());
    }

    @Test
    void namesAreShownHarmless() {
        Who who = new Who(NoticeSamples.PHONE, Optional.of(new DeviceName("a\u202eb\u001b[2J{1}'")));
        assertEquals(
                "“a\\u202Eb\\u001B[2J{1}'” (02:00:00:00:01:00) joined the group.",
                words.of(new Notice.StationJoined(who, NoticeSamples.PHONE)));
    }

    @Test
    void sentencesReadWell() {
        assertEquals(
                "The device 02:00:00:00:01:00 left the group.",
                words.of(new Notice.StationLeft(NoticeSamples.NOBODY, NoticeSamples.PHONE)));
        assertEquals(
                "The group on p2p-dev-wlan0 has ended: another program asked for it.",
                words.of(new Notice.GroupDown(NoticeSamples.IFACE, RemovalReason.REQUESTED, false)));
        assertEquals(
                "/etc/hostp2pd.yaml, line 3, column 5: there is no key “pinn”. Did you mean “pin”?",
                words.of(new Problem(ServiceSamples.PLACE, new Reason.UnknownKey("pinn", Optional.of("pin")))));
    }

    @Test
    void channelIsNamedWhereItIsKnown() {
        assertEquals(
                "The group DIRECT-ab lab is up on p2p-dev-wlan0 on channel 6 (2437 MHz). Devices can join it now.",
                words.of(new Notice.GroupUp(
                        NoticeSamples.IFACE, NoticeSamples.SSID, Optional.of(new Frequency(2437)), true, false)));
    }

    @Test
    void everyLanguageThatIsNotThereIsEnglish() {
        Notice notice = new Notice.EventsLost();
        List<Locale> others = List.of(Locale.FRENCH, Locale.CHINA);
        assertEquals(
                Set.of(words.of(notice)),
                others.stream().map(it -> Words.in(it).of(notice)).collect(Collectors.toSet()));
    }
}
