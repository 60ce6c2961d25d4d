package org.hostp2pd;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hostp2pd.cli.Words;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.ui.common.Happening;

/// The words that the panel shares with the command line, in each language that is asked for. From any thread.
final class PanelWords {
    private final Map<Locale, Words> words = new ConcurrentHashMap<>();

    private Words words(Locale language) {
        return words.computeIfAbsent(language, Words::in);
    }

    String of(ServiceNotice notice, Locale language) {
        return words(language).of(notice);
    }

    String of(Notice notice, Locale language) {
        return words(language).of(notice);
    }

    /// Those of one language.
    Happening.Words in(Locale language) {
        return new In(words(language));
    }

    private record In(Words words) implements Happening.Words {
        @Override
        public String of(Notice notice) {
            return words.of(notice);
        }

        @Override
        public String of(DeviceKind kind) {
            return words.of(kind);
        }
    }
}
