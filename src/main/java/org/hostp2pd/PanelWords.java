package org.hostp2pd;

import org.hostp2pd.cli.Words;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.ui.common.Happening;

/// The words that the panel shares with the command line.
record PanelWords(Words words) implements Happening.Words {
    @Override
    public String of(Notice notice) {
        return words.of(notice);
    }

    @Override
    public String of(DeviceKind kind) {
        return words.of(kind);
    }
}
