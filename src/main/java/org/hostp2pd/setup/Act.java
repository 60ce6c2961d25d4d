package org.hostp2pd.setup;

/// Something that is done besides writing files. There is no other kind, and no free text in them.
public sealed interface Act {
    /// wpa_supplicant reads its file again, told over its control socket.
    record Reconfigure(String socket) implements Act {
        public Reconfigure {
            if (!socket.matches("/[A-Za-z0-9_./@+-]{1,100}")) {
                throw new IllegalArgumentException("not the path of a control socket");
            }
        }
    }

    /// systemd reads its units again.
    record DaemonReload() implements Act {}

    /// Something is done with a unit.
    record Service(Verb verb, Unit unit) implements Act {}

    /// What can be done with a unit.
    enum Verb {
        /// It is started, now and at boot.
        ENABLE("enable --now"),
        /// It is ended, and not started at boot any more.
        DISABLE("disable --now"),
        RESTART("restart"),
        RELOAD("reload");

        private final String words;

        Verb(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// A unit: this program's, NetworkManager's, or one that a wpa_supplicant belongs to.
    record Unit(String name) {
        /// The service of this program.
        public static final Unit HOSTP2PD = new Unit("hostp2pd.service");
        /// NetworkManager.
        public static final Unit NETWORK_MANAGER = new Unit("NetworkManager.service");

        public Unit {
            if (!name.matches("(hostp2pd|NetworkManager|wpa_supplicant(@[A-Za-z0-9_.\\\\-]{1,60})?)\\.service")) {
                throw new IllegalArgumentException("not a unit that a setup touches");
            }
        }

        /// Whether a setup may touch the unit of this name.
        static boolean known(String name) {
            return name.matches("wpa_supplicant(@[A-Za-z0-9_.\\\\-]{1,60})?\\.service");
        }
    }

    /// As somebody would type it.
    default String line() {
        return switch (this) {
            case Reconfigure(String socket) -> {
                int slash = socket.lastIndexOf('/');
                yield "wpa_cli -p " + socket.substring(0, slash) + " -i " + socket.substring(slash + 1)
                        + " reconfigure";
            }
            case DaemonReload _ -> "systemctl daemon-reload";
            case Service(Verb verb, Unit unit) -> "systemctl " + verb.words() + " " + unit.name();
        };
    }
}
