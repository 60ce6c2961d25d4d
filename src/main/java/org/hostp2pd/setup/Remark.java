package org.hostp2pd.setup;

import java.util.List;

/// Something to know before a plan is applied.
///
/// @param facts what the words of [SetupWords] are filled with, safe to show
public record Remark(Kind kind, List<String> facts) {
    public Remark {
        facts = List.copyOf(facts);
    }

    static Remark of(Kind kind, String... facts) {
        return new Remark(
                kind,
                List.of(facts).stream().map(org.hostp2pd.p2p.ShownText::of).toList());
    }

    /// Whether nothing can be applied because of it.
    public boolean stops() {
        return kind.stops;
    }

    /// What there is to know.
    public enum Kind {
        /// The machine's own connection on the radio is cut for some seconds.
        INTERRUPTS(false),
        /// The file may not be read without root, so its differences are not shown.
        HIDDEN(false),
        /// wpa_supplicant has no file; what it is to be is told to it by the service.
        NO_FILE(false),
        /// systemd did not start this machine: no service is started.
        NO_SYSTEMD(false),
        /// Something counts from the next start of wpa_supplicant on.
        NEXT_START(false),
        /// dhcpcd takes the interface of the group, unless its own file says otherwise.
        DHCPCD(false),
        /// Whoever is near at the moment gets in.
        PUSH_BUTTON(false),
        /// Nobody said in which country this is.
        NO_COUNTRY(false),
        /// No wpa_supplicant runs, and nothing here starts one.
        NO_SUPPLICANT(true),
        /// The wpa_supplicant has no file in which it could be mended.
        NO_FILE_HERE(true),
        /// A file is one that wpa_supplicant does not read.
        FILE_WRONG(true),
        /// The configuration of this program is refused as it is.
        SETTINGS_WRONG(true),
        /// A key goes over several lines, and is changed by hand only.
        BY_HAND(true),
        /// An answer cannot be written so that it is read as it is meant.
        NOT_WRITABLE(true);

        private final boolean stops;

        Kind(boolean stops) {
            this.stops = stops;
        }
    }
}
