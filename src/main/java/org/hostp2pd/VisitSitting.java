package org.hostp2pd;

import java.time.InstantSource;
import org.hostp2pd.control.attached.Attachment;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Signals;
import org.hostp2pd.ui.Panel;

/// At a service that runs already, in another process; it goes on afterwards.
///
/// @param service what was found
record VisitSitting(Attachment service, PanelRemote host, PanelWords words) implements Sitting {
    @Override
    public int sit(Panel panel) {
        try (Signals _ = new Signals(service::close, () -> {})) {
            service.run(new PanelVisit(panel.feed(), words, InstantSource.system()));
        }
        return HeadlessRun.DONE;
    }

    @Override
    public void leave() {
        service.close();
    }

    @Override
    public boolean inTheWay() {
        return false;
    }
}
