package org.hostp2pd.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a first setup wants to know of a machine. The texts are not yet safe to show.
///
/// @param programs    the names of what runs
/// @param files       by their paths: those of the supplicants, and those that were asked for
/// @param accounts    the groups of users there are
/// @param leftAlone   whether NetworkManager is told already to leave the interfaces of groups alone
/// @param country     what the kernel obeys; empty where it obeys none
public record Survey(
        List<Adapter> adapters,
        List<Supplicant> supplicants,
        Set<String> programs,
        Map<String, FileSeen> files,
        Set<String> accounts,
        boolean leftAlone,
        String host,
        Optional<String> country) {
    public Survey {
        adapters = List.copyOf(adapters);
        supplicants = List.copyOf(supplicants);
        programs = Set.copyOf(programs);
        files = Map.copyOf(files);
        accounts = Set.copyOf(accounts);
    }

    /// A radio.
    ///
    /// @param name         `phy0`
    /// @param driver       empty text where it is not known
    /// @param station      its interface that is no group
    /// @param modes        as `iw` names them; empty where that is not known
    /// @param combinations of interfaces that are possible at a time
    /// @param channels     as `iw` lists them: `2412 MHz [1]`
    /// @param connected    whether that interface carries a connection now
    public record Adapter(
            String name,
            String driver,
            String station,
            Set<String> modes,
            List<String> combinations,
            List<String> channels,
            boolean connected) {
        public Adapter {
            modes = Set.copyOf(modes);
            combinations = List.copyOf(combinations);
            channels = List.copyOf(channels);
        }
    }

    /// A wpa_supplicant that runs.
    ///
    /// @param arguments  what it was started with, with the program itself
    /// @param interfaces those it was started for; none where it is told over D-Bus
    /// @param files      its configuration files
    /// @param control    the control directory of the command line, as it is written there
    /// @param unit       of systemd that it belongs to
    /// @param sockets    those of its control sockets that answer; where several run, of all of them
    public record Supplicant(
            List<String> arguments,
            List<String> interfaces,
            List<String> files,
            Optional<String> control,
            Optional<String> unit,
            List<String> sockets) {
        public Supplicant {
            arguments = List.copyOf(arguments);
            interfaces = List.copyOf(interfaces);
            files = List.copyOf(files);
            sockets = List.copyOf(sockets);
        }
    }
}
