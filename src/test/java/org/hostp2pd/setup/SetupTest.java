package org.hostp2pd.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.setup.FragileDisk.Killed;
import org.hostp2pd.setup.FragileDisk.Mishap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SetupTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 7, 0);

    /// What was there, the journal itself, and the mark at the end.
    private static final int OF_THE_JOURNAL = 3;

    /// Each file, and beforehand what it will be.
    private static final int OF_A_CHANGE = 2;

    private final List<Act> acted = new ArrayList<>();
    private final Plan plan;
    private final Answers answers;

    SetupTest() {
        Running told = new Running.Told(
                List.of("/sbin/wpa_supplicant", "-u"),
                Optional.empty(),
                Optional.of("wpa_supplicant.service"),
                List.of());
        Present present = Scenes.present(
                Scenes.adapter(Keeper.NETWORK_MANAGER, told, false),
                Map.of(Places.SETTINGS, "hostp2pd:\n  pin: \"37519247\" # keep\n"),
                Scenes.services(true, "NetworkManager"));
        Draft draft = Wizard.begin(present, Scenes.fresh()).draft();
        answers = Judge.answers(present, draft).orElseThrow();
        plan = Planner.plan(present, answers, Scenes.fresh());
    }

    private static FragileDisk disk() {
        return new FragileDisk()
                .with(Places.SETTINGS, "hostp2pd:\n  pin: \"37519247\" # keep\n", 0640)
                .with("/etc/fstab", "none\n", 0644);
    }

    private Setup setup(Disk disk) {
        return new Setup(disk, acted::add, Setup.BASE, _ -> {});
    }

    private Outcome apply(Disk disk) {
        return setup(disk).apply(plan, answers, _ -> Optional.empty(), NOW);
    }

    private static Map<String, Disk.Kept> there(FragileDisk disk) {
        return disk.outside(Setup.BASE);
    }

    @Test
    void whatWasAppliedIsUndoneOctetForOctetAndWhatWasNotThereIsGone() {
        FragileDisk disk = disk();
        assertInstanceOf(Outcome.Done.class, apply(disk));
        assertEquals(plan.acts(), acted);
        assertEquals(plan.changes().size() + 1, there(disk).size());
        acted.clear();
        assertInstanceOf(Outcome.Done.class, setup(disk).undo(true));
        assertEquals(there(disk()), there(disk));
        assertEquals(plan.back(), acted);
        assertEquals(
                new Outcome.AsBefore(new Trouble.NothingToUndo()), setup(disk).undo(true));
    }

    @Test
    void whatSomebodyChangedSinceIsSetAsideBeforeItIsPutBack() {
        FragileDisk disk = disk();
        Outcome.Done done = assertInstanceOf(Outcome.Done.class, apply(disk));
        disk.with(Places.SETTINGS, "mine", 0600);
        setup(disk).undo(true);
        assertEquals(there(disk()), there(disk));
        assertEquals("mine", disk.look(done.folder() + "/0.then").orElseThrow().octets());
    }

    @Test
    void whatSomebodyChangedSinceIsSaidBeforeItIsUndone() {
        FragileDisk disk = disk();
        apply(disk);
        Map<String, Disk.Kept> whole = there(disk);
        assertInstanceOf(Outcome.Done.class, setup(disk).undo(false));
        FragileDisk changed = disk();
        apply(changed);
        String mine = changed.look(Places.SETTINGS).orElseThrow().octets() + "# mine\n";
        changed.with(Places.SETTINGS, mine, 0640);
        Outcome.AsBefore before =
                assertInstanceOf(Outcome.AsBefore.class, setup(changed).undo(false));
        Difference difference = assertInstanceOf(Trouble.Since.class, before.trouble())
                .differences()
                .getFirst();
        assertEquals(1, difference.count(Difference.Mark.NEW));
        assertEquals(0, difference.count(Difference.Mark.GONE));
        assertEquals(whole.keySet(), there(changed).keySet());
        assertEquals(mine, changed.look(Places.SETTINGS).orElseThrow().octets());
        assertInstanceOf(Outcome.Done.class, setup(changed).undo(true));
        assertEquals(there(disk()), there(changed));
    }

    @Test
    void aFileThatChangedSinceThePlanWasShownIsLeftAlone() {
        FragileDisk disk = disk().with(Places.SETTINGS, "something else", 0640);
        assertEquals(new Outcome.AsBefore(new Trouble.Changed(Places.SETTINGS)), apply(disk));
        assertEquals("something else", disk.look(Places.SETTINGS).orElseThrow().octets());
        assertEquals(List.of(), acted);
    }

    @Test
    void aStepThatFailsTakesEverythingBack() {
        for (int failing = 0; failing < plan.acts().size(); failing++) {
            FragileDisk disk = disk();
            Act bad = plan.acts().get(failing);
            boolean[] first = {true};
            Acting acting = act -> {
                boolean fails = act.equals(bad) && first[0];
                first[0] &= !fails;
                return !fails;
            };
            Outcome outcome =
                    new Setup(disk, acting, Setup.BASE, _ -> {}).apply(plan, answers, _ -> Optional.empty(), NOW);
            assertEquals(new Outcome.AsBefore(new Trouble.NotDone(bad)), outcome);
            assertEquals(there(disk()), there(disk));
        }
    }

    @Test
    void whatIsNotThereAfterwardsTakesEverythingBack() {
        FragileDisk disk = disk();
        Outcome outcome = setup(disk).apply(plan, answers, _ -> Optional.of(Verifying.Missing.GROUP_UP), NOW);
        assertEquals(new Outcome.AsBefore(new Trouble.NotThere(Verifying.Missing.GROUP_UP)), outcome);
        assertEquals(there(disk()), there(disk));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void atWhicheverWriteOfApplyingItHappensTheFilesAreAllOldOrAllNew(Mishap mishap) throws IOException {
        FragileDisk whole = disk();
        apply(whole);
        int writes = whole.writes();
        assertEquals(OF_THE_JOURNAL + OF_A_CHANGE * plan.changes().size(), writes);
        for (int write = 1; write <= writes; write++) {
            FragileDisk disk = disk();
            disk.mishap(mishap, write);
            boolean done = survived(() -> apply(disk));
            disk.mishap(Mishap.NONE, 0);
            setup(disk).recover();
            boolean applied = mishap == Mishap.KILLED_AFTER && write == writes;
            assertFalse(done, () -> mishap + " and done");
            assertEquals(there(applied ? whole : disk()), there(disk), mishap + " at write " + write);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void atWhicheverWriteOfUndoingItHappensTheFilesAreAllOldOrAllNew(Mishap mishap) throws IOException {
        FragileDisk whole = disk();
        apply(whole);
        FragileDisk undone = disk();
        apply(undone);
        undone.mishap(Mishap.NONE, 0);
        setup(undone).undo(true);
        int writes = undone.writes();
        for (int write = 1; write <= writes; write++) {
            FragileDisk disk = disk();
            apply(disk);
            disk.mishap(mishap, write);
            survived(() -> setup(disk).undo(true));
            disk.mishap(Mishap.NONE, 0);
            setup(disk).recover();
            boolean begun = write > 1 || mishap == Mishap.KILLED_AFTER;
            assertEquals(there(begun ? disk() : whole), there(disk), mishap + " at write " + write);
            setup(disk).undo(true);
            assertEquals(there(disk()), there(disk), mishap + " at write " + write);
        }
    }

    @Test
    void aKillWhileItIsRecoveredFromAnotherDoesNoHarm() throws IOException {
        int writes = OF_THE_JOURNAL + OF_A_CHANGE * plan.changes().size();
        for (int first = 1; first <= writes; first++) {
            for (int second = 1; second <= writes; second++) {
                FragileDisk disk = disk();
                disk.mishap(Mishap.KILLED_BEFORE, first);
                survived(() -> apply(disk));
                disk.mishap(Mishap.KILLED_AFTER, second);
                survived(() -> {
                    setup(disk).recover();
                    return new Outcome.AsBefore(new Trouble.NothingToUndo());
                });
                disk.mishap(Mishap.NONE, 0);
                setup(disk).recover();
                boolean applied = disk.list(Setup.BASE).stream()
                        .anyMatch(name -> disk.list(Setup.BASE + "/" + name).contains("applied"));
                assertFalse(applied);
                assertEquals(there(disk()), there(disk), first + " and " + second);
            }
        }
    }

    private interface Work {
        Outcome run() throws IOException;
    }

    private static boolean survived(Work work) throws IOException {
        try {
            return work.run() instanceof Outcome.Done;
        } catch (Killed _) {
            return false;
        }
    }

    @Test
    void severalSetupsAreUndoneOneByOne() {
        FragileDisk disk = disk();
        apply(disk);
        Map<String, Disk.Kept> first = there(disk);
        Change more = new Change("/etc/fstab", Optional.of("none\n"), "some\n", new Change.Fresher(0644, ""));
        Plan second = new Plan(List.of(more), List.of(), List.of(), List.of(), List.of());
        setup(disk).apply(second, answers, _ -> Optional.empty(), NOW);
        assertNotEquals(first, there(disk));
        setup(disk).undo(true);
        assertEquals(first, there(disk));
        setup(disk).undo(true);
        assertEquals(there(disk()), there(disk));
    }
}
