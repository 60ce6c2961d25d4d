package org.hostp2pd.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.SettingsText;
import org.hostp2pd.doctor.BusRule;
import org.hostp2pd.doctor.FileSeen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlannerTest {
    private static Plan plan(Present present) {
        return Wizard.begin(present, Scenes.fresh()).plan().orElseThrow();
    }

    private static Change change(Plan plan, String path) {
        return plan.changes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Remark.Kind> remarks(Plan plan) {
        return Set.copyOf(plan.remarks().stream().map(Remark::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", Scenes.EMPTY, Scenes.OFFICE})
    void appliedOnceThereIsNothingLeftToDo(String file) {
        Present before = Scenes.filed(file);
        Plan plan = plan(before);
        assertFalse(plan.empty());
        assertTrue(plan.possible());
        Present after = Scenes.after(before, plan);
        assertEquals(List.of(), plan(after).changes());
        assertTrue(plan(after).empty(), plan(after)::toString);
    }

    @Test
    void theLinesOfOtherNetworksStayAsTheyAre() {
        String after = change(plan(Scenes.filed(Scenes.OFFICE)), Scenes.CONF).after();
        assertTrue(after.contains("network={\n\tssid=\"Office\"   # not ours\n\tpsk=\"a secret of the office\"\n}\n"));
        assertTrue(after.startsWith("# what was here before\nctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev\n"));
        assertTrue(after.contains("update_config=1\n"));
        assertTrue(after.contains("\tmode=3\n\tdisabled=2\n"));
    }

    @Test
    void noSecretIsShown() {
        Wizard wizard = Wizard.begin(Scenes.filed(Scenes.OFFICE), Scenes.fresh());
        wizard.answer(Question.PIN, "37519247");
        Plan plan = wizard.plan().orElseThrow();
        String shown = plan.differences().toString() + plan + wizard.draft();
        plan.differences().forEach(it -> assertTrue(it.count(Difference.Mark.NEW) > 0));
        assertFalse(shown.contains("37519247"));
        assertFalse(shown.contains("a secret of the office"));
        assertFalse(shown.contains(wizard.answer(Question.PASSPHRASE)));
        assertTrue(shown.contains("\tpsk=[hidden]"));
    }

    @Test
    void aGroupThatIsThereIsChangedAndKeepsItsPassphrase() {
        String file = Scenes.EMPTY
                + "network={\n\tssid=\"DIRECT-ab-old\"\n\tmode=3\n\tdisabled=2\n\tpsk=\"correct horse battery\"\n}\n";
        Wizard wizard = Wizard.begin(Scenes.filed(file), Scenes.fresh());
        assertEquals("DIRECT-ab-old", wizard.answer(Question.SSID));
        assertEquals("", wizard.answer(Question.PASSPHRASE));
        wizard.answer(Question.SSID, "DIRECT-ab-new");
        String after = change(wizard.plan().orElseThrow(), Scenes.CONF).after();
        assertTrue(
                after.contains("\tssid=\"DIRECT-ab-new\"\n\tmode=3\n\tdisabled=2\n\tpsk=\"correct horse battery\"\n"));
        assertEquals(1, after.split("network=\\{", -1).length - 1);
    }

    @Test
    void aRestartOfTheOwnConnectionIsSaidBeforehand() {
        Adapter connected = Scenes.adapter(Keeper.OTHER, Scenes.reading("wpa_supplicant.service"), true);
        Present present = Scenes.present(
                connected, Map.of(Scenes.CONF, "ctrl_interface=/run/wpa_supplicant\n"), Scenes.services(true));
        Plan plan = plan(present);
        assertTrue(remarks(plan).contains(Remark.Kind.INTERRUPTS));
        assertTrue(plan.acts().contains(new Act.Service(Act.Verb.RESTART, new Act.Unit("wpa_supplicant.service"))));
    }

    @Test
    void withoutSystemdTheControlSocketIsUsed() {
        Adapter adapter = Scenes.adapter(Keeper.OTHER, Scenes.reading(""), false);
        Plan plan = plan(Scenes.present(adapter, Map.of(Scenes.CONF, Scenes.EMPTY), Scenes.services(false)));
        assertEquals(
                List.of(
                        new Act.Reconfigure("/run/wpa_supplicant/p2p-dev-wlan0"),
                        new Act.Reconfigure("/run/wpa_supplicant/wlan0")),
                plan.acts());
        assertEquals(plan.acts(), plan.back().subList(0, plan.acts().size()));
        assertTrue(remarks(plan).contains(Remark.Kind.NO_SYSTEMD));
        assertTrue(plan.possible());
    }

    @Test
    void aGroupThatIsUpEndsLastSoThatItComesBackAsItIsToBe() {
        Act end = new Act.EndGroup("/run/wpa_supplicant/p2p-dev-wlan0");
        assertEquals(
                "for group in /run/wpa_supplicant/p2p-wlan0-*; do wpa_cli -p /run/wpa_supplicant -i p2p-dev-wlan0"
                        + " p2p_group_remove ${group##*/}; done",
                end.line());
        assertEquals(Optional.of(end), ActText.read(ActText.of(end)));
        Act mode = new Act.Mode("/etc/my own.conf", 0600);
        assertEquals("chmod 600 '/etc/my own.conf'", mode.line());
        assertEquals(Optional.of(mode), ActText.read(ActText.of(mode)));
        assertEquals(Optional.empty(), ActText.read("mode 4755 /bin/sh"));
        assertEquals(Optional.empty(), ActText.read("mode 644 etc/x"));
        assertEquals(Optional.empty(), ActText.read("mode 644"));
        Running.Filed quiet = Scenes.reading("");
        List<String> sockets = new ArrayList<>(quiet.sockets());
        sockets.add("/run/wpa_supplicant/p2p-wlan0-3");
        Running.Filed up = new Running.Filed(Scenes.CONF, Optional.empty(), sockets);
        Present present = Scenes.present(
                Scenes.adapter(Keeper.OTHER, up, false), Map.of(Scenes.CONF, Scenes.EMPTY), Scenes.services(false));
        Plan plan = plan(present);
        assertEquals(end, plan.acts().getLast());
        assertEquals(end, plan.back().getLast());
        assertEquals(
                2,
                plan.acts().stream().filter(Act.Reconfigure.class::isInstance).count());
        assertTrue(plan(Scenes.after(present, plan)).empty());
    }

    @Test
    void theSystemBusOnlyReadsItsRulesAgain() {
        Act reload = new Act.Service(Act.Verb.RELOAD, Act.Unit.BUS);
        assertEquals(Optional.of(reload), ActText.read(ActText.of(reload)));
        assertEquals(Optional.empty(), ActText.read("restart dbus.service"));
    }

    @Test
    void withoutAnySupplicantOneIsStartedBySystemdOrItIsSaid() {
        Adapter adapter = Scenes.adapter(Keeper.NOBODY, new Running.None(), false);
        Plan plan = plan(Scenes.present(adapter, Map.of(), Scenes.services(true)));
        assertEquals(
                Optional.empty(),
                change(plan, "/etc/wpa_supplicant/wpa_supplicant-wlan0.conf").before());
        assertEquals(
                new Act.Service(Act.Verb.ENABLE, new Act.Unit("wpa_supplicant@wlan0.service")),
                plan.acts().getFirst());
        assertFalse(
                plan(Scenes.present(adapter, Map.of(), Scenes.services(false))).possible());
    }

    @Test
    void aSupplicantWithoutFileIsToldByTheSettings() {
        Running told = new Running.Told(
                List.of("/sbin/wpa_supplicant", "-u", "-s"),
                Optional.empty(),
                Optional.of("wpa_supplicant.service"),
                List.of());
        Present present = Scenes.present(
                Scenes.adapter(Keeper.NETWORK_MANAGER, told, true), Map.of(), Scenes.services(true, "NetworkManager"));
        Plan plan = plan(present);
        assertEquals(
                "[Service]\nExecStart=\nExecStart=/sbin/wpa_supplicant -u -s -O"
                        + " \"DIR=/run/wpa_supplicant GROUP=netdev\"\n",
                change(plan, Places.SUPPLICANT_UNIT).after());
        assertTrue(change(plan, Places.NETWORK_MANAGER).after().contains("managed=0"));
        assertTrue(change(plan, BusRule.PATH).after().contains("receive_member=\"GroupStarted\""));
        assertTrue(plan.acts().contains(new Act.Service(Act.Verb.RELOAD, Act.Unit.BUS)));
        assertTrue(plan.back().contains(new Act.Service(Act.Verb.RELOAD, Act.Unit.BUS)));
        Configuration read = SettingsText.of(change(plan, Places.SETTINGS).after())
                .orElseThrow()
                .read();
        assertTrue(read instanceof Configuration.Accepted, read::toString);
        assertEquals(
                "DIRECT-kitchen",
                ((Configuration.Accepted) read).settings().configParms().get("device_name"));
        assertTrue(remarks(plan).containsAll(Set.of(Remark.Kind.NO_FILE, Remark.Kind.INTERRUPTS)));
        assertEquals(List.of(), plan(Scenes.after(present, plan)).changes());
    }

    @Test
    void aFileThatIsNotUnderstoodStopsEverything() {
        assertFalse(plan(Scenes.filed("network={\n")).possible());
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() {
        Map<String, FileSeen> files = new HashMap<>(Scenes.filed("").files());
        files.put(Scenes.CONF, new FileSeen.Hidden());
        Present present = Scenes.filed("");
        Plan plan = plan(new Present(
                present.adapters(), files, present.services(), present.accounts(), present.host(), present.country()));
        assertEquals(List.of(Scenes.CONF), plan.hidden());
        assertTrue(remarks(plan).contains(Remark.Kind.HIDDEN));
        assertTrue(plan.possible());
    }

    @Test
    void theDefaultConfigurationIsChangedLineByLine() throws Exception {
        String yaml =
                java.nio.file.Files.readString(java.nio.file.Path.of("resources/org/hostp2pd/config/hostp2pd.yaml"));
        Present present = Scenes.present(
                Scenes.adapter(Keeper.OTHER, Scenes.reading(""), false),
                Map.of(Scenes.CONF, Scenes.EMPTY, Places.SETTINGS, yaml),
                Scenes.services(false));
        Wizard wizard = Wizard.begin(present, Scenes.fresh());
        wizard.answer(Question.PIN, "37519247");
        Difference difference = wizard.plan().orElseThrow().differences().getFirst();
        assertEquals(difference.count(Difference.Mark.NEW), difference.count(Difference.Mark.GONE));
        assertTrue(difference.text().contains("+  pbc_in_use: False\n"), difference::text);
    }

    @Test
    void whatTheServiceSetsAtContactSaysTheSameAsTheFile() {
        String yaml = "hostp2pd:\n  config_parms: {device_name: Old, p2p_go_intent: 15}\n";
        Present present = Scenes.present(
                Scenes.adapter(Keeper.OTHER, Scenes.reading(""), false),
                Map.of(Scenes.CONF, Scenes.EMPTY, Places.SETTINGS, yaml),
                Scenes.services(false));
        Plan plan = plan(present);
        assertTrue(change(plan, Places.SETTINGS)
                .after()
                .contains("config_parms: {device_name: 'DIRECT-kitchen', p2p_go_intent: '15'}"));
        assertTrue(plan(Scenes.after(present, plan)).empty());
        Present byHand = Scenes.present(
                Scenes.adapter(Keeper.OTHER, Scenes.reading(""), false),
                Map.of(
                        Scenes.CONF,
                        Scenes.EMPTY,
                        Places.SETTINGS,
                        "hostp2pd:\n  config_parms:\n    device_name: Old\n"),
                Scenes.services(false));
        assertTrue(remarks(plan(byHand)).contains(Remark.Kind.BY_HAND));
    }
}
