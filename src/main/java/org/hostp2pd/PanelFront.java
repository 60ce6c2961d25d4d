package org.hostp2pd;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.hostp2pd.cli.Front;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Launch;
import org.hostp2pd.ui.Panel;
import org.hostp2pd.ui.common.FxThread;
import org.hostp2pd.ui.common.Preferences;
import org.tinylog.Logger;

/// Shows a service in the panel: the one that runs already, else one of its own; and another one as soon as another
/// device is chosen.
final class PanelFront implements Front {
    private static final Path INSTALLED = Path.of("/etc/hostp2pd.yaml");

    private final FxThread fx = new FxThread();

    @Override
    public boolean possible() {
        return System.getenv("DISPLAY") != null || System.getProperty("glass.platform") != null;
    }

    @Override
    public void prepare() {
        fx.begin();
    }

    @Override
    public OptionalInt run(Stage stage) {
        PanelWords words = new PanelWords();
        Launch launch = stage.launch();
        Sitting sitting = sitting(stage, launch, words);
        PanelSeat seat = new PanelSeat(sitting);
        Panel panel = new Panel(fx, seat, words::in, new Preferences(stage.preferences()));
        if (!open(panel, stage)) {
            sitting.leave();
            return OptionalInt.empty();
        }
        var _ = panel.closed().thenRun(seat::leave);
        int code = sit(sitting, seat, panel);
        Optional<UnaryOperator<Launch>> next = seat.next();
        while (next.isPresent() && !panel.closed().isDone()) {
            launch = next.get().apply(launch);
            sitting = sitting(stage, launch, words);
            seat.take(sitting);
            code = sit(sitting, seat, panel);
            next = seat.next();
        }
        panel.end();
        return OptionalInt.of(code);
    }

    private static Sitting sitting(Stage stage, Launch launch, PanelWords words) {
        if (stage.simulation().isPresent()) {
            return new OwnSitting(stage, launch, words);
        }
        Launch installed = installed(launch);
        return PanelVisit.running(installed)
                .<Sitting>map(service ->
                        new VisitSitting(service, new PanelRemote(service, new Surroundings(installed)), words))
                .orElseGet(() -> new OwnSitting(stage, installed, words));
    }

    /// With no configuration named, that of the service, where this user may read it: the window and the service
    /// are the same to whom starts the one or the other.
    private static Launch installed(Launch launch) {
        return launch.source() instanceof ConfigSource.Defaults && !launch.alone() && Files.isReadable(INSTALLED)
                ? launch.reading(new ConfigSource.File(INSTALLED))
                : launch;
    }

    private static int sit(Sitting sitting, PanelSeat seat, Panel panel) {
        int code = panel.closed().isDone() ? HeadlessRun.DONE : sitting.sit(panel);
        if (code != HeadlessRun.DONE) {
            // The reason is in the window until somebody has read it, or chose another device.
            CompletableFuture.anyOf(panel.closed(), seat.left()).join();
        }
        return code;
    }

    private static boolean open(Panel panel, Stage stage) {
        try {
            panel.open(stage.fullScreen());
            return true;
        } catch (RuntimeException e) {
            Logger.debug(e, "no window");
            return false;
        }
    }
}
