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

    private static final Ticket TICKET = new Ticket("abcdefgh01234567");
    private static final Ticket OTHER = new Ticket("ABCDEFGH76543210");

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
        return setup(disk).apply(TICKET, plan, answers, _ -> Optional.empty(), NOW);
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
        assertInstanceOf(Outcome.Done.class, setup(disk).undo(Optional.empty(), true));
        assertEquals(there(disk()), there(disk));
        assertEquals(plan.back(), acted);
        assertEquals(
                new Outcome.AsBefore(new Trouble.NothingToUndo()), setup(disk).undo(Optional.empty(), true));
    }

    @Test
    void whatSomebodyChangedSinceIsSetAsideBeforeItIsPutBack() {
        FragileDisk disk = disk();
        Outcome.Done done = assertInstanceOf(Outcome.Done.class, apply(disk));
        disk.with(Places.SETTINGS, "mine", 0600);
        setup(disk).undo(Optional.empty(), true);
        assertEquals(there(disk()), there(disk));
        assertEquals("mine", disk.look(done.folder() + "/0.then").orElseThrow().octets());
    }

    @Test
    void whatSomebodyChangedSinceIsSaidBeforeItIsUndone() {
        FragileDisk disk = disk();
        apply(disk);
        Map<String, Disk.Kept> whole = there(disk);
        assertInstanceOf(Outcome.Done.class, setup(disk).undo(Optional.empty(), false));
        FragileDisk changed = disk();
        apply(changed);
        String mine = changed.look(Places.SETTINGS).orElseThrow().octets() + "# mine\n";
        changed.with(Places.SETTINGS, mine, 0640);
        Outcome.AsBefore before =
                assertInstanceOf(Outcome.AsBefore.class, setup(changed).undo(Optional.empty(), false));
        Difference difference = assertInstanceOf(Trouble.Since.class, before.trouble())
                .differences()
                .getFirst();
        assertEquals(1, difference.count(Difference.Mark.NEW));
        assertEquals(0, difference.count(Difference.Mark.GONE));
        assertEquals(whole.keySet(), there(changed).keySet());
        assertEquals(mine, changed.look(Places.SETTINGS).orElseThrow().octets());
        assertInstanceOf(Outcome.Done.class, setup(changed).undo(Optional.empty(), true));
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
            Outcome outcome = new Setup(disk, acting, Setup.BASE, _ -> {})
                    .apply(TICKET, plan, answers, _ -> Optional.empty(), NOW);
            assertEquals(new Outcome.AsBefore(new Trouble.NotDone(bad)), outcome);
            assertEquals(there(disk()), there(disk));
        }
    }

    @Test
    void whatIsNotThereAfterwardsTakesEverythingBack() {
        FragileDisk disk = disk();
        Outcome outcome = setup(disk).apply(TICKET, plan, answers, _ -> Optional.of(Verifying.Missing.GROUP_UP), NOW);
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
            assertEquals(List.of(), disk.unfinished(), mishap + " at write " + write);
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
        setup(undone).undo(Optional.empty(), true);
        int writes = undone.writes();
        for (int write = 1; write <= writes; write++) {
            FragileDisk disk = disk();
            apply(disk);
            disk.mishap(mishap, write);
            survived(() -> setup(disk).undo(Optional.empty(), true));
            disk.mishap(Mishap.NONE, 0);
            setup(disk).recover();
            boolean begun = write > 1 || mishap == Mishap.KILLED_AFTER;
            assertEquals(there(begun ? disk() : whole), there(disk), mishap + " at write " + write);
            assertEquals(List.of(), disk.unfinished(), mishap + " at write " + write);
            setup(disk).undo(Optional.empty(), true);
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
                assertEquals(List.of(), disk.unfinished(), first + " and " + second);
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

    private static Plan second() {
        Change more = new Change("/etc/fstab", Optional.of("none\n"), "some\n", new Change.Fresher(0644, ""));
        return new Plan(List.of(more), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void severalSetupsAreUndoneOneByOne() {
        FragileDisk disk = disk();
        apply(disk);
        Map<String, Disk.Kept> first = there(disk);
        setup(disk).apply(OTHER, second(), answers, _ -> Optional.empty(), NOW);
        assertNotEquals(first, there(disk));
        setup(disk).undo(Optional.empty(), true);
        assertEquals(first, there(disk));
        setup(disk).undo(Optional.empty(), true);
        assertEquals(there(disk()), there(disk));
    }

    @Test
    void aTicketUndoesItsOwnSetupAndOnlyTheLast() {
        FragileDisk disk = disk();
        apply(disk);
        Map<String, Disk.Kept> first = there(disk);
        Outcome.Done later = assertInstanceOf(
                Outcome.Done.class, setup(disk).apply(OTHER, second(), answers, _ -> Optional.empty(), NOW));
        Map<String, Disk.Kept> both = there(disk);
        assertEquals(
                new Outcome.AsBefore(new Trouble.Later(later.folder())),
                setup(disk).undo(Optional.of(TICKET), true));
        assertEquals(both, there(disk));
        assertInstanceOf(Outcome.Done.class, setup(disk).undo(Optional.of(OTHER), true));
        assertEquals(first, there(disk));
        assertEquals(
                new Outcome.AsBefore(new Trouble.UndoneAlready()), setup(disk).undo(Optional.of(OTHER), true));
        assertEquals(first, there(disk));
        assertInstanceOf(Outcome.Done.class, setup(disk).undo(Optional.of(TICKET), true));
        assertEquals(there(disk()), there(disk));
    }

    @Test
    void aTicketOfNoSetupUndoesNothing() {
        FragileDisk disk = disk();
        apply(disk);
        Map<String, Disk.Kept> whole = there(disk);
        assertEquals(
                new Outcome.AsBefore(new Trouble.NothingToUndo()), setup(disk).undo(Optional.of(OTHER), true));
        assertEquals(whole, there(disk));
    }
}
