package org.hostp2pd.ui.activity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.Frequency;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.ui.common.Happening;

/// A text for a bug report, in English whatever the panel speaks. It is made of what holds no secret: neither PIN nor
/// passphrase are ever in a notice, and of the state only what stands here is taken.
final class Report {
    private static final String PRESENT = "Optional[";

    private Report() {}

    static String of(List<Happening> oldestFirst, Optional<State> state) {
        return "hostp2pd\n" + state.map(Report::facts).orElse("") + "\n"
                + oldestFirst.stream().map(Report::line).collect(Collectors.joining("\n")) + "\n";
    }

    private static String facts(State state) {
        String device = state.device().map(it -> it.iface() + " " + it.method()).orElse("none");
        String group = state.group()
                .up()
                .map(it -> it.iface() + " "
                        + it.frequency()
                                .map(Frequency::megahertz)
                                .map(String::valueOf)
                                .orElse("?") + " MHz, "
                        + (it.owner() ? "owner" : "client"))
                .orElse("none");
        return "device: " + device + "\ntechnique: " + state.settings().technique() + "\ngroup: " + group
                + "\nstations: " + state.stations().size() + "\npeers: "
                + state.peers().size() + "\npaused: " + state.paused() + "\n" + counters(state);
    }

    private static String counters(State state) {
        return state.statistics().events().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(counter -> "heard " + counter.getKey() + ": " + counter.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Happening happening) {
        String tone = happening.tone().name().toLowerCase(Locale.ROOT);
        String fact = happening.notice().map(it -> "\n    " + recorded(it)).orElse("");
        return happening.at() + " " + tone + " " + happening.in(Locale.ENGLISH) + fact;
    }

    /// A fact as it was recorded, safe to show.
    static String recorded(Object fact) {
        return ShownText.of(bare(fact.toString()).replace("Optional.empty", "-"));
    }

    /// Without what says only that something is there.
    private static String bare(String text) {
        int from = text.indexOf(PRESENT);
        if (from < 0) {
            return text;
        }
        int depth = 1;
        int to = from + PRESENT.length();
        while (to < text.length() && depth > 0) {
            depth += text.charAt(to) == '[' ? 1 : text.charAt(to) == ']' ? -1 : 0;
            to++;
        }
        String inside = text.substring(from + PRESENT.length(), depth == 0 ? to - 1 : to);
        return text.substring(0, from) + bare(inside) + bare(text.substring(to));
    }
}
