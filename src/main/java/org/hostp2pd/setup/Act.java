package org.hostp2pd.setup;

import org.hostp2pd.doctor.ShellWord;

/// Something that is done besides writing files. There is no other kind, and no free text in them.
public sealed interface Act {
    /// wpa_supplicant reads its file again, told over its control socket.
    record Reconfigure(String socket) implements Act {
        public Reconfigure {
            control(socket);
        }
    }

    /// The groups of a radio end. One that is up keeps its name and passphrase whatever the file says by now; who
    /// keeps it brings it up again.
    ///
    /// @param socket of the radio's P2P device
    record EndGroup(String socket) implements Act {
        private static final String DEVICE = "/p2p-dev-";

        public EndGroup {
            control(socket);
            if (!socket.contains(DEVICE)) {
                throw new IllegalArgumentException("not the control socket of a P2P device");
            }
        }

        /// What the control sockets of the groups begin with, and their interfaces.
        String groups() {
            return socket.substring(socket.lastIndexOf('/') + 1).replaceFirst("^p2p-dev-", "p2p-") + "-";
        }
    }

    private static void control(String socket) {
        if (!socket.matches("/[A-Za-z0-9_./@+-]{1,100}")) {
            throw new IllegalArgumentException("not the path of a control socket");
        }
    }

    /// A file gets other permissions.
    ///
    /// @param path absolute @param mode the nine bits
    record Mode(String path, int mode) implements Act {
        private static final int BITS = 0777;

        public Mode {
            if (!path.startsWith("/") || path.length() > 4096 || path.chars().anyMatch(c -> c < ' ')) {
                throw new IllegalArgumentException("not the path of a configuration file");
            } else if ((mode & BITS) != mode) {
                throw new IllegalArgumentException("not nine bits of permission");
            }
        }

        /// As chmod(1) takes them.
        String bits() {
            return "%03o".formatted(mode);
        }
    }

    /// systemd reads its units again.
    record DaemonReload() implements Act {}

    /// Something is done with a unit. The system bus is never more than reloaded: no program outlives its end.
    record Service(Verb verb, Unit unit) implements Act {
        public Service {
            if (unit.equals(Unit.BUS) && verb != Verb.RELOAD) {
                throw new IllegalArgumentException("the system bus can only read its rules again");
            }
        }
    }

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

    /// A unit: this program's, NetworkManager's, the system bus, or one that a wpa_supplicant belongs to.
    record Unit(String name) {
        /// The service of this program.
        public static final Unit HOSTP2PD = new Unit("hostp2pd.service");
        /// NetworkManager.
        public static final Unit NETWORK_MANAGER = new Unit("NetworkManager.service");
        /// The system bus.
        public static final Unit BUS = new Unit("dbus.service");

        public Unit {
            if (!name.matches("(hostp2pd|NetworkManager|dbus|wpa_supplicant(@[A-Za-z0-9_.\\\\-]{1,60})?)\\.service")) {
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
            case Reconfigure(String socket) -> client(socket) + "reconfigure";
            case EndGroup end ->
                "for group in " + end.socket().substring(0, end.socket().lastIndexOf('/') + 1) + end.groups() + "*; do "
                        + client(end.socket()) + "p2p_group_remove ${group##*/}; done";
            case Mode file -> "chmod " + file.bits() + " " + ShellWord.of(file.path());
            case DaemonReload _ -> "systemctl daemon-reload";
            case Service(Verb verb, Unit unit) -> "systemctl " + verb.words() + " " + unit.name();
        };
    }

    private static String client(String socket) {
        int slash = socket.lastIndexOf('/');
        return "wpa_cli -p " + socket.substring(0, slash) + " -i " + socket.substring(slash + 1) + " ";
    }
}
