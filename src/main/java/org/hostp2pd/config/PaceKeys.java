package org.hostp2pd.config;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.hostp2pd.config.Expected.Seconds;
import org.hostp2pd.config.Expected.WholeNumber;

/// Reads the keys that limit time and number.
final class PaceKeys {
    private static final long YEAR = 31_536_000;
    private static final WholeNumber COUNT = new WholeNumber(0, 1_000_000);
    private static final WholeNumber POSITIVE = new WholeNumber(1, 1_000_000);
    private static final Seconds PAUSE = new Seconds(0, YEAR);
    private static final Seconds TIMEOUT = new Seconds(1, YEAR);
    private static final String QUIET = "wpa_supplicant_min_err_warn";

    private final Fields fields;
    private final Findings findings;

    PaceKeys(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    Settings.Finding finding() {
        Settings.Finding usual = Settings.Finding.defaults();
        Fields quiet = fields.section("select_timeout_secs", List.of("normal", "connect", "long", "enroller"));
        quiet.place("enroller")
                .ifPresent(place -> findings.remark(place, Note.Remark.ENROLLER_UNUSED, quiet.name("enroller")));
        return new Settings.Finding(
                seconds(quiet, "normal", TIMEOUT, usual.normal()),
                seconds(quiet, "connect", TIMEOUT, usual.connecting()),
                seconds(quiet, "long", TIMEOUT, usual.rare()),
                whole("max_scan_polling", COUNT, usual.maxPolling()));
    }

    Settings.Pace pace() {
        Settings.Pace usual = Settings.Pace.defaults();
        return new Settings.Pace(
                seconds(fields, "min_conn_delay", PAUSE, usual.minConnectDelay()),
                seconds(fields, "max_negotiation_time", TIMEOUT, usual.maxNegotiation()),
                whole("max_num_failures", POSITIVE, usual.maxFailures()),
                whole("max_num_wpa_cli_failures", POSITIVE, usual.maxContactErrors()),
                quietErrors(usual.quietContactErrors()));
    }

    Duration hookLimit() {
        return seconds(
                fields, "run_program_timeout", TIMEOUT, Settings.Hook.defaults().limit());
    }

    private OptionalInt quietErrors(OptionalInt usual) {
        return fields.none(QUIET) ? OptionalInt.empty() : OptionalInt.of(whole(QUIET, COUNT, usual.orElse(0)));
    }

    private static Duration seconds(Fields from, String key, Seconds range, Duration usual) {
        return from.read(key, range, text -> Grammar.seconds(text, range)).orElse(usual);
    }

    private int whole(String key, WholeNumber range, int usual) {
        return fields.read(key, range, text -> Grammar.whole(text, range))
                .map(Math::toIntExact)
                .orElse(usual);
    }
}
