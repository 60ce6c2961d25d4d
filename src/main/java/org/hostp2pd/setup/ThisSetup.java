package org.hostp2pd.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.SettingsReader;
import org.hostp2pd.doctor.RealPrograms;
import org.hostp2pd.doctor.ThisMachine;
import org.hostp2pd.setup.MachineLook.Extent;
import org.hostp2pd.supplicant.Probe;
import org.hostp2pd.supplicant.RuntimePlace;

/// The setup of the machine this process runs on. Blocks; for one thread.
///
/// @param environment the process's variables
public record ThisSetup(Map<String, String> environment) {
    private static final Path LOCK = Path.of("/run/hostp2pd-setup.lock");
    private static final Path NETS = Path.of("/sys/class/net");
    private static final Duration PROGRAM = Duration.ofSeconds(90);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String USUAL = "/run/wpa_supplicant";

    public ThisSetup {
        environment = Map.copyOf(environment);
    }

    /// Looks what the machine has; some seconds. Changes nothing.
    public Present look() throws IOException {
        List<String> stations = new RealDisk().list(NETS.toString());
        return Presence.of(ThisMachine.survey(
                environment,
                new SettingsReader().read(new ConfigSource.File(Path.of(Places.SETTINGS))),
                Presence.looked(stations)));
    }

    /// Brings back what a setup left that was killed.
    ///
    /// @param progress is told on this thread
    public void recover(Consumer<Progress> progress) throws IOException {
        try (Alone _ = Alone.with(LOCK);
                Probe probe = probe()) {
            setup(probe, progress).recover();
        }
    }

    /// Applies a plan. A minute at most.
    ///
    /// @param ticket by which it can be undone @param progress is told on this thread
    public Outcome apply(Ticket ticket, Present present, Answers answers, Plan plan, Consumer<Progress> progress)
            throws IOException {
        try (Alone _ = Alone.with(LOCK);
                Probe probe = probe()) {
            boolean told =
                    present.adapter(answers.radio().value()).orElseThrow().running() instanceof Running.Told;
            boolean later = plan.remarks().stream().anyMatch(it -> it.kind() == Remark.Kind.NEXT_START);
            Verifying verifying =
                    later ? _ -> Optional.empty() : verifying(probe, present, answers, told ? Extent.TOLD : Extent.ALL);
            return setup(probe, progress).apply(ticket, plan, answers, verifying, now());
        }
    }

    /// Applies what mends one trouble, and looks whether the wpa_supplicant it touched still answers.
    ///
    /// @param ticket by which it can be undone @param progress is told on this thread
    public Outcome mend(Ticket ticket, Present present, Answers answers, Plan plan, Consumer<Progress> progress)
            throws IOException {
        try (Alone _ = Alone.with(LOCK);
                Probe probe = probe()) {
            Verifying verifying = plan.acts().stream().anyMatch(ThisSetup::ofSupplicant)
                    ? verifying(probe, present, answers, Extent.ANSWER)
                    : _ -> Optional.empty();
            return setup(probe, progress).apply(ticket, plan, answers, verifying, now());
        }
    }

    private static boolean ofSupplicant(Act act) {
        return switch (act) {
            case Act.Reconfigure _, Act.EndGroup _ -> true;
            case Act.DaemonReload _, Act.Mode _ -> false;
            case Act.Service(var _, Act.Unit unit) -> Act.Unit.known(unit.name());
        };
    }

    private static Verifying verifying(Probe probe, Present present, Answers answers, Extent extent) {
        Adapter adapter = present.adapter(answers.radio().value()).orElseThrow();
        String folder = adapter.running().sockets().stream()
                .findFirst()
                .map(socket -> socket.substring(0, socket.lastIndexOf('/')))
                .orElse(USUAL);
        return new MachineLook(probe, Path.of(folder), extent, PATIENCE);
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.systemDefault());
    }

    /// Undoes the last setup that was applied.
    ///
    /// @param ticket   that it has to have; empty for whichever it is
    /// @param anyway   also where somebody changed its files since
    /// @param progress is told on this thread
    public Outcome undo(Optional<Ticket> ticket, boolean anyway, Consumer<Progress> progress) throws IOException {
        try (Alone _ = Alone.with(LOCK);
                Probe probe = probe()) {
            return setup(probe, progress).undo(ticket, anyway);
        }
    }

    private static Setup setup(Probe probe, Consumer<Progress> progress) {
        MachineActs acts = new MachineActs(new RealPrograms(PROGRAM), probe);
        return new Setup(new RealDisk(), acts, Setup.BASE, progress);
    }

    private Probe probe() throws IOException {
        return Probe.open(RuntimePlace.of(environment), ANSWER);
    }
}
