package org.hostp2pd;

import java.time.InstantSource;
import java.util.OptionalInt;
import org.hostp2pd.cli.Front;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.ui.Panel;
import org.hostp2pd.ui.common.Preferences;
import org.tinylog.Logger;

/// Shows a service in the panel.
final class PanelFront implements Front {
    @Override
    public boolean possible() {
        return System.getenv("DISPLAY") != null || System.getProperty("glass.platform") != null;
    }

    @Override
    public OptionalInt run(Stage stage) {
        PanelHost host = new PanelHost(stage.simulation(), stage.launch());
        PanelWords words = new PanelWords();
        Panel panel = new Panel(host, words::in, new Preferences(stage.preferences()));
        try {
            panel.open(stage.fullScreen());
        } catch (RuntimeException | LinkageError e) {
            Logger.debug(e, "no window");
            return OptionalInt.empty();
        }
        var _ = panel.closed().thenRun(host::stop);
        PanelVoice voice = new PanelVoice(stage.terminal(), panel.feed(), words, InstantSource.system());
        int code = new HeadlessRun(stage.launch(), stage.logging(), voice, host::use).run();
        if (code != HeadlessRun.DONE) {
            // The reason is in the window until somebody has read it.
            panel.closed().join();
        }
        panel.end();
        return OptionalInt.of(code);
    }
}
