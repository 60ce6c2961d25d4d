package org.hostp2pd;

import java.time.InstantSource;
import org.hostp2pd.cli.Front;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Launch;
import org.hostp2pd.ui.Panel;
import org.hostp2pd.ui.common.Host;

/// At a service in this process.
final class OwnSitting implements Sitting {
    private final Front.Stage stage;
    private final Launch launch;
    private final PanelWords words;
    private final PanelHost host;

    OwnSitting(Front.Stage stage, Launch launch, PanelWords words) {
        this.stage = stage;
        this.launch = launch;
        this.words = words;
        host = new PanelHost(stage.simulation(), launch);
    }

    @Override
    public Host host() {
        return host;
    }

    @Override
    public int sit(Panel panel) {
        PanelVoice voice = new PanelVoice(stage.terminal(), panel.feed(), words, InstantSource.system());
        return new HeadlessRun(launch, stage.logging(), voice, host).run();
    }

    @Override
    public void leave() {
        host.stop();
    }

    /// It holds the device, which the service that is set up is to have.
    @Override
    public boolean inTheWay() {
        return stage.simulation().isEmpty();
    }
}
