package org.hostp2pd;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.cli.setup.SetupSentences;
import org.hostp2pd.doctor.FileSeen;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.setup.Act;
import org.hostp2pd.setup.Adapter;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Change;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Keeper;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.Progress;
import org.hostp2pd.setup.Running;
import org.hostp2pd.setup.Ticket;
import org.hostp2pd.setup.Trouble;
import org.hostp2pd.ui.common.Machine;

/// A computer to try the first setup on: it has one adapter and a wpa_supplicant that was never told of Wi-Fi Direct,
/// and its files are in memory. Used on the FX thread.
final class PretendedMachine implements Machine {
    private static final String FILE = "/etc/wpa_supplicant/wpa_supplicant-wlan0.conf";
    private static final String TEXT = """
            ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev
            update_config=0

            network={
                ssid="Office"
                psk="not for everybody"
            }
            """;
    private static final String KEPT = "/var/lib/hostp2pd-setup";

    private final Map<String, FileSeen> files = new HashMap<>(Map.of(FILE, new FileSeen.Held(TEXT, 0600)));
    private boolean enabled;
    private final Deque<Back> back = new ArrayDeque<>();

    /// What takes a setup back.
    private record Back(Ticket ticket, Runnable way) {}

    @Override
    public CompletableFuture<Present> survey() {
        return CompletableFuture.completedFuture(new Present(
                List.of(adapter()),
                files,
                new Present.Services(true, true, enabled, false, Set.of()),
                Set.of("netdev", "hostp2pd"),
                "kitchen",
                Optional.empty()));
    }

    /// What the doctor finds on it.
    Report examine() {
        return new PretendedDoctor(FILE, files.getOrDefault(FILE, new FileSeen.Absent())).examine();
    }

    private static Adapter adapter() {
        return new Adapter(
                "wlan0",
                "",
                Optional.of(true),
                Optional.of(true),
                List.of(),
                List.of("2412 MHz [1]", "2437 MHz [6]", "5180 MHz [36]"),
                false,
                Keeper.SUPPLICANT_UNIT,
                new Running.Filed(
                        FILE,
                        Optional.of("wpa_supplicant@wlan0.service"),
                        List.of("/run/wpa_supplicant/p2p-dev-wlan0")));
    }

    @Override
    public CompletableFuture<End> apply(Agreed agreed, Telling told) {
        SetupSentences words = new SetupSentences(told.language());
        Map<String, FileSeen> before = Map.copyOf(files);
        boolean was = enabled;
        back.push(new Back(agreed.ticket(), () -> {
            files.clear();
            files.putAll(before);
            enabled = was;
        }));
        Plan plan = agreed.plan();
        for (Change change : plan.changes()) {
            files.put(change.path(), new FileSeen.Held(change.after(), 0600));
            told.sentence().accept(words.of(new Progress.Wrote(change.path())));
        }
        for (Act act : plan.acts()) {
            enabled |= act.equals(new Act.Service(Act.Verb.ENABLE, Act.Unit.HOSTP2PD));
            enabled &= !act.equals(new Act.Service(Act.Verb.DISABLE, Act.Unit.HOSTP2PD));
            told.sentence().accept(words.of(new Progress.Did(act)));
        }
        told.sentence().accept(words.done(KEPT, false));
        return CompletableFuture.completedFuture(End.DONE);
    }

    @Override
    public CompletableFuture<End> mend(Cure cure, Agreed agreed, Telling told) {
        return apply(agreed, told);
    }

    @Override
    public CompletableFuture<End> undo(Ticket ticket, boolean anyway, Telling told) {
        SetupSentences words = new SetupSentences(told.language());
        boolean last = !back.isEmpty() && back.peek().ticket().equals(ticket);
        if (!last) {
            boolean there = back.stream().anyMatch(it -> it.ticket().equals(ticket));
            told.sentence().accept(words.of(there ? new Trouble.Later(KEPT) : new Trouble.UndoneAlready()));
            return CompletableFuture.completedFuture(End.AS_BEFORE);
        }
        back.pop().way().run();
        told.sentence().accept(words.done(KEPT, true));
        return CompletableFuture.completedFuture(End.DONE);
    }
}
