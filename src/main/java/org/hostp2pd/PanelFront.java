package org.hostp2pd;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import org.hostp2pd.cli.Front;
import org.hostp2pd.control.attached.Attachment;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Signals;
import org.hostp2pd.ui.Panel;
import org.hostp2pd.ui.common.Preferences;
import org.tinylog.Logger;

/// Shows a service in the panel: the one that runs already, else one of its own.
final class PanelFront implements Front {
    @Override
    public boolean possible() {
        return System.getenv("DISPLAY") != null || System.getProperty("glass.platform") != null;
    }

    @Override
    public OptionalInt run(Stage stage) {
        Optional<Attachment> running =
                stage.simulation().isPresent() ? Optional.empty() : PanelVisit.running(stage.launch());
        return running.isPresent() ? visit(stage, running.get()) : own(stage);
    }

    /// A service runs already: it is shown, and goes on when the window is closed.
    private static OptionalInt visit(Stage stage, Attachment service) {
        PanelWords words = new PanelWords();
        PanelRemote host = new PanelRemote(service, new Surroundings(stage.launch()));
        Panel panel = new Panel(host, words::in, new Preferences(stage.preferences()));
        if (!open(panel, stage)) {
            service.close();
            return OptionalInt.empty();
        }
        var _ = panel.closed().thenRun(service::close);
        try (Signals _ = new Signals(service::close, () -> {})) {
            service.run(new PanelVisit(panel.feed(), words, InstantSource.system()));
        }
        panel.end();
        return OptionalInt.of(HeadlessRun.DONE);
    }

    private static boolean open(Panel panel, Stage stage) {
        try {
            panel.open(stage.fullScreen());
            return true;
        } catch (RuntimeException | LinkageError e) {
            Logger.debug(e, "no window");
            return false;
        }
    }

    private static OptionalInt own(Stage stage) {
        PanelHost host = new PanelHost(stage.simulation(), stage.launch());
        PanelWords words = new PanelWords();
        Panel panel = new Panel(host, words::in, new Preferences(stage.preferences()));
        if (!open(panel, stage)) {
            return OptionalInt.empty();
        }
        var _ = panel.closed().thenRun(host::stop);
        PanelVoice voice = new PanelVoice(stage.terminal(), panel.feed(), words, InstantSource.system());
        int code = new HeadlessRun(stage.launch(), stage.logging(), voice, host).run();
        if (code != HeadlessRun.DONE) {
            // The reason is in the window until somebody has read it.
            panel.closed().join();
        }
        panel.end();
        return OptionalInt.of(code);
    }
}
