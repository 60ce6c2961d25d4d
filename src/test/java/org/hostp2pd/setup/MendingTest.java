package org.hostp2pd.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.doctor.FileSeen;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.Symptom;
import org.hostp2pd.setup.Difference.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What mends one trouble, and that it touches nothing else.
final class MendingTest {
    private static final String ILL = """
            # what was here before
            ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev
            update_config=0
            country=XX
            config_methods=display
            p2p_device_random_mac_addr=1
            p2p_disabled=1

            network={
            \tssid="Office"   # not ours
            \tpsk="12345678"
            }
            network={
            \tssid="DIRECT-ab-Kiosk"
            \tmode=2
            \tdisabled=2
            \tpsk="12345678"
            }
            network={
            \tssid="Kiosk"
            \tmode=3
            \tdisabled=0
            \tpsk="a good passphrase"
            }
            """;
    private static final Act AGAIN = new Act.Reconfigure("/run/wpa_supplicant/p2p-dev-wlan0");

    private static Plan plan(Present present, Cure cure) {
        Draft draft = Mending.begin(present, cure, Scenes.fresh());
        return Mending.plan(present, cure, draft, Scenes.fresh()).orElseThrow();
    }

    private static List<String> rows(Plan plan, Mark mark) {
        return plan.differences().stream()
                .flatMap(difference -> difference.rows().stream())
                .filter(row -> row.mark() == mark)
                .map(Difference.Row::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SAVING, update_config=0, update_config=1",
        "RECONNECT,, persistent_reconnect=1",
        "COUNTRY, country=XX, country=IT",
        "ADDRESS, p2p_device_random_mac_addr=1, p2p_device_random_mac_addr=0",
        "NAME,, device_name=DIRECT-kitchen",
        "KEYPAD, config_methods=display, config_methods=keypad",
        "DEVICE, p2p_disabled=1, p2p_disabled=0",
        "GROUP_MODE, mode=2, mode=3",
        "GROUP_KEPT, disabled=0, disabled=2",
        "PASSPHRASE, psk=[hidden], psk=[hidden]"
    })
    void onlyTheLineItIsAboutIsAnotherOne(Cure cure, String gone, String made) {
        Plan plan = plan(Scenes.filed(ILL), cure);
        assertEquals(
                Optional.ofNullable(gone).stream().toList(),
                rows(plan, Mark.GONE).stream().map(String::strip).toList(),
                plan::toString);
        assertEquals(made, rows(plan, Mark.NEW).getFirst().strip());
        assertEquals(1, rows(plan, Mark.NEW).size());
        assertTrue(plan.possible());
    }

    @Test
    void aGroupWithoutThePrefixGetsAName() {
        Plan plan = plan(Scenes.filed(ILL), Cure.GROUP_NAME);
        assertEquals(List.of("\tssid=\"Kiosk\""), rows(plan, Mark.GONE));
        assertTrue(rows(plan, Mark.NEW).getFirst().matches("\tssid=\"DIRECT-..-kitchen\""));
    }

    @ParameterizedTest
    @EnumSource
    void mendedOnceNoFileChangesAgain(Cure cure) {
        Present before = Scenes.filed(ILL);
        Plan plan = plan(before, cure);
        assertEquals(List.of(), plan(Scenes.after(before, plan), cure).changes());
    }

    @Test
    void aStartOfTheSupplicantIsWantedOnlyWhereItCountsFromThenOn() {
        assertTrue(plan(Scenes.filed(ILL), Cure.SAVING).acts().contains(AGAIN));
        assertEquals(
                List.of("systemctl restart wpa_supplicant@wlan0.service"),
                plan(Scenes.filed(ILL), Cure.DEVICE).acts().stream()
                        .map(Act::line)
                        .toList());
    }

    @Test
    void whatTheFileSaysAlreadyIsReadAgain() {
        Plan plan = plan(Scenes.filed("update_config=1\n"), Cure.SAVING);
        assertEquals(List.of(), plan.changes());
        assertTrue(plan.acts().contains(AGAIN));
    }

    @Test
    void aFileThatMayNotBeReadIsMendedByTheHelperAlone() {
        Present hidden = new Present(
                List.of(Scenes.adapter(Keeper.SUPPLICANT_UNIT, Scenes.reading(""), false)),
                Map.of(Scenes.CONF, new FileSeen.Hidden()),
                Scenes.services(true),
                Set.of(),
                "kitchen",
                Optional.empty());
        Plan plan = plan(hidden, Cure.SAVING);
        assertEquals(List.of(Scenes.CONF), plan.hidden());
        assertTrue(plan.possible());
    }

    @Test
    void withoutAFileOnlyTheControlSocketCanBeMended() {
        Running told = new Running.Told(
                List.of("/sbin/wpa_supplicant", "-u", "-s"),
                Optional.empty(),
                Optional.of("wpa_supplicant.service"),
                List.of());
        Present present = Scenes.present(
                Scenes.adapter(Keeper.NETWORK_MANAGER, told, false), Map.of(), Scenes.services(true, "NetworkManager"));
        assertFalse(plan(present, Cure.SAVING).possible());
        assertTrue(rows(plan(present, Cure.CONTROL), Mark.NEW)
                .contains("ExecStart=/sbin/wpa_supplicant -u -s -O \"DIR=/run/wpa_supplicant GROUP=netdev\""));
        assertTrue(rows(plan(present, Cure.FENCE), Mark.NEW)
                .containsAll(List.of("match-device=interface-name:p2p-*", "<busconfig>")));
    }

    private static Present open(int mode) {
        Present filed = Scenes.filed(ILL);
        return new Present(
                filed.adapters(),
                Map.of(Scenes.CONF, new FileSeen.Held(ILL, mode)),
                filed.services(),
                filed.accounts(),
                filed.host(),
                filed.country());
    }

    @Test
    void aFileThatAnybodyMayReadIsClosedAndOpenAgainAfterUndoing() {
        Plan plan = plan(open(0644), Cure.CLOSED);
        assertEquals(List.of(), plan.changes());
        assertEquals(List.of(new Act.Mode(Scenes.CONF, 0640)), plan.acts());
        assertEquals(List.of(new Act.Mode(Scenes.CONF, 0644)), plan.back());
        assertEquals("chmod 640 " + Scenes.CONF, plan.acts().getFirst().line());
        assertTrue(plan(open(0640), Cure.CLOSED).empty());
    }

    @Test
    void theRadioIsTheOneWhoseFileIsOpen() {
        Present one = open(0600);
        Adapter first = one.adapters().getFirst();
        Running other = new Running.Filed("/etc/other.conf", Optional.empty(), List.of());
        Adapter second = new Adapter(
                "wlan1",
                "ath9k",
                first.device(),
                first.owner(),
                List.of(),
                first.channels(),
                false,
                Keeper.OTHER,
                other);
        Present both = new Present(
                List.of(first, second),
                Map.of(Scenes.CONF, one.file(Scenes.CONF), "/etc/other.conf", new FileSeen.Held("", 0604)),
                one.services(),
                one.accounts(),
                one.host(),
                one.country());
        assertEquals(
                List.of(new Act.Mode("/etc/other.conf", 0600)),
                plan(both, Cure.CLOSED).acts());
    }

    @Test
    void aTrivialPinGivesWayToARandomOneAndIsNotShown() {
        Present present = Scenes.present(
                Scenes.adapter(Keeper.SUPPLICANT_UNIT, Scenes.reading(""), false),
                Map.of(Places.SETTINGS, "pin: '12345670'  # of the door\nrun_program: None\n"),
                Scenes.services(true));
        Plan plan = plan(present, Cure.PIN);
        assertFalse(plan.differences().toString().contains("12345670"));
        assertTrue(plan.changes().getFirst().after().startsWith("pin: None"), plan::toString);
        Draft trivial = Mending.begin(present, Cure.PIN, Scenes.fresh()).with(Question.PIN, "12345670");
        assertEquals(Optional.of(Fault.PIN_TRIVIAL), Mending.fault(present, Cure.PIN, trivial));
        assertTrue(Mending.plan(present, Cure.PIN, trivial, Scenes.fresh()).isEmpty());
    }

    @Test
    void anotherRadioThanTheMachineHasIsNoPlan() {
        Draft draft = Draft.EMPTY.with(Question.RADIO, "../wlan0");
        assertTrue(Mending.plan(Scenes.filed(ILL), Cure.SAVING, draft, Scenes.fresh())
                .isEmpty());
    }

    @Test
    void noCountryIsNoCure() {
        Present present = Scenes.filed(ILL);
        Draft nowhere = Mending.begin(present, Cure.COUNTRY, Scenes.fresh()).with(Question.COUNTRY, "");
        assertEquals(Optional.of(Fault.NO_SUCH_COUNTRY), Mending.fault(present, Cure.COUNTRY, nowhere));
    }

    @Test
    void aFindingAboutAFileThatIsNotThereHasNoCure() {
        Finding saving = new Finding(Symptom.SAVING_OFF, List.of(), List.of());
        Finding without = new Finding(Symptom.NO_FILE, List.of(), List.of());
        assertEquals(Optional.of(Cure.SAVING), Cure.of(new Report(List.of(saving), List.of()), saving));
        assertEquals(Optional.empty(), Cure.of(new Report(List.of(saving, without), List.of()), saving));
    }
}
