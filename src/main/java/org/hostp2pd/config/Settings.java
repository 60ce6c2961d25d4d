package org.hostp2pd.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hostp2pd.p2p.GroupOption;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NetworkId;
import org.hostp2pd.p2p.NetworkValue;
import org.hostp2pd.p2p.WpsPin;

/// What the administrator asked for: the section `hostp2pd` of the configuration, checked and immutable.
///
/// @param iface             the P2P device; empty for `auto`
/// @param controlDirectories where else to look for control sockets, before the usual places
/// @param configParms       what is `SET` in wpa_supplicant at first contact, in the order written
/// @param networkParms      what a persistent group is created from when there is none; empty for a generic one
public record Settings(
        Technique technique,
        Optional<InterfaceName> iface,
        List<Path> controlDirectories,
        Finding finding,
        Pace pace,
        Access access,
        List<GroupOption> groupAddOptions,
        List<GroupOption> connectOptions,
        Optional<NetworkId> persistentNetwork,
        Optional<String> ssidPostfix,
        List<NetworkValue> networkParms,
        Map<String, String> configParms,
        boolean saveConfig,
        Hook hook) {
    public Settings {
        controlDirectories = List.copyOf(controlDirectories);
        groupAddOptions = List.copyOf(groupAddOptions);
        connectOptions = List.copyOf(connectOptions);
        networkParms = List.copyOf(networkParms);
        configParms = Collections.unmodifiableMap(new LinkedHashMap<>(configParms));
    }

    /// What an empty configuration means: a persistent group, kept from the start, and a random PIN.
    public static Settings defaults() {
        return new Settings(
                Technique.defaults(),
                Optional.empty(),
                List.of(),
                Finding.defaults(),
                Pace.defaults(),
                Access.defaults(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                true,
                Hook.defaults());
    }

    /// The same with another technique.
    public Settings with(Technique other) {
        return new Settings(
                other,
                iface,
                controlDirectories,
                finding,
                pace,
                access,
                groupAddOptions,
                connectOptions,
                persistentNetwork,
                ssidPostfix,
                networkParms,
                configParms,
                saveConfig,
                hook);
    }

    /// The same with another way in.
    public Settings with(Access other) {
        return new Settings(
                technique,
                iface,
                controlDirectories,
                finding,
                pace,
                other,
                groupAddOptions,
                connectOptions,
                persistentNetwork,
                ssidPostfix,
                networkParms,
                configParms,
                saveConfig,
                hook);
    }

    /// The same with another external program, such as the command line's.
    public Settings with(Hook other) {
        return new Settings(
                technique,
                iface,
                controlDirectories,
                finding,
                pace,
                access,
                groupAddOptions,
                connectOptions,
                persistentNetwork,
                ssidPostfix,
                networkParms,
                configParms,
                saveConfig,
                other);
    }

    /// The same with other values for wpa_supplicant's variables.
    public Settings withConfigParms(Map<String, String> other) {
        return new Settings(
                technique,
                iface,
                controlDirectories,
                finding,
                pace,
                access,
                groupAddOptions,
                connectOptions,
                persistentNetwork,
                ssidPostfix,
                networkParms,
                other,
                saveConfig,
                hook);
    }

    /// The same on another P2P device, such as the command line's; empty for `auto`.
    public Settings on(Optional<InterfaceName> other) {
        return new Settings(
                technique,
                other,
                controlDirectories,
                finding,
                pace,
                access,
                groupAddOptions,
                connectOptions,
                persistentNetwork,
                ssidPostfix,
                networkParms,
                configParms,
                saveConfig,
                hook);
    }

    /// The five group formation techniques as the three facts they are made of.
    ///
    /// @param atStart    the group is made at once, not when the first device asks
    /// @param persistent the group is kept in wpa_supplicant's configuration and in our store
    /// @param goesWithLastStation the group is removed when its last station left
    public record Technique(boolean atStart, boolean persistent, boolean goesWithLastStation) {
        static Technique defaults() {
            return new Technique(true, true, false);
        }
    }

    /// When P2P_FIND is repeated while there is no group.
    ///
    /// @param normal     quiet time after which it is repeated
    /// @param connecting the same while a connection is being made
    /// @param rare       the same once `maxPolling` consecutive finds brought nothing
    /// @param maxPolling 0 for no limit
    public record Finding(Duration normal, Duration connecting, Duration rare, int maxPolling) {
        static Finding defaults() {
            return new Finding(Duration.ofSeconds(10), Duration.ofSeconds(90), Duration.ofMinutes(10), 2);
        }
    }

    /// Limits of time and number.
    ///
    /// @param minConnectDelay  least time between two P2P_CONNECT to one device
    /// @param maxNegotiation   how long a person has to type the PIN
    /// @param maxFailures      consecutive failures of group formation
    /// @param maxContactErrors consecutive errors of contact with wpa_supplicant before the process ends
    /// @param quietContactErrors that many of them are not logged; empty logs all
    public record Pace(
            Duration minConnectDelay,
            Duration maxNegotiation,
            int maxFailures,
            int maxContactErrors,
            OptionalInt quietContactErrors) {
        static Pace defaults() {
            return new Pace(Duration.ofSeconds(40), Duration.ofMinutes(2), 3, 9, OptionalInt.of(0));
        }
    }

    /// How devices get in.
    ///
    /// @param method     empty for what wpa_supplicant's `config_methods` says
    /// @param pin        the fixed PIN; empty for one from `pinCommand`, or a random one at each start
    /// @param pinCommand a program that prints the PIN; used when there is no fixed one
    /// @param pushButtonList who may use the push button; empty for everybody
    public record Access(
            Optional<Method> method, Optional<WpsPin> pin, Optional<Path> pinCommand, List<Listed> pushButtonList) {
        public Access {
            pushButtonList = List.copyOf(pushButtonList);
        }

        /// The same by another method; empty for what wpa_supplicant's `config_methods` says.
        public Access with(Optional<Method> other) {
            return new Access(other, pin, pinCommand, pushButtonList);
        }

        static Access defaults() {
            return new Access(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }
    }

    /// How a device is enrolled.
    public enum Method {
        PIN,
        PUSH_BUTTON
    }

    /// An entry of the push button list.
    public sealed interface Listed {
        /// A device name, compared exactly.
        record Name(String name) implements Listed {}

        /// A P2P device address.
        record Address(MacAddress device) implements Listed {}
    }

    /// The external program.
    ///
    /// @param program empty for none
    /// @param limit   after which it is ended
    public record Hook(Optional<Path> program, Duration limit) {
        static Hook defaults() {
            return new Hook(Optional.empty(), Duration.ofSeconds(30));
        }
    }
}
