package org.hostp2pd.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.doctor.FileSeen;

/// What a machine has now. Immutable. Holds secrets.
///
/// @param files    by their paths
/// @param accounts the groups of users there are
/// @param country  what the kernel obeys
public record Present(
        List<Adapter> adapters,
        Map<String, FileSeen> files,
        Services services,
        Set<String> accounts,
        String host,
        Optional<String> country) {
    public Present {
        adapters = List.copyOf(adapters);
        files = Map.copyOf(files);
        accounts = Set.copyOf(accounts);
    }

    /// What starts and runs on it.
    ///
    /// @param systemd   whether systemd started it
    /// @param installed whether the service of this program is known to it
    /// @param enabled   whether it is started at boot
    /// @param leftAlone whether NetworkManager leaves the interfaces of groups alone already
    /// @param programs  the names of what runs
    public record Services(
            boolean systemd, boolean installed, boolean enabled, boolean leftAlone, Set<String> programs) {
        public Services {
            programs = Set.copyOf(programs);
        }
    }

    /// A file.
    public FileSeen file(String path) {
        return files.getOrDefault(path, new FileSeen.Absent());
    }

    /// The radio whose interface has this name.
    public Optional<Adapter> adapter(String station) {
        return adapters.stream().filter(it -> it.station().equals(station)).findFirst();
    }

    /// Gives no secret away.
    @Override
    public String toString() {
        return "Present[" + adapters.size() + " radios]";
    }
}
