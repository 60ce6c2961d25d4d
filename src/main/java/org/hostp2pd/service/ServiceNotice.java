package org.hostp2pd.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hostp2pd.config.Note;
import org.hostp2pd.config.Problem;
import org.hostp2pd.hooks.HookCall;
import org.hostp2pd.hooks.HookResult;
import org.hostp2pd.hooks.PinOutcome;
import org.hostp2pd.store.RulesReading;
import org.hostp2pd.store.StoreReading;
import org.hostp2pd.store.StoreTrouble;
import org.hostp2pd.supplicant.UnsafeDirectoryException;

/// What a user wants to know of the service around the engine, as facts. Holds no secret.
public sealed interface ServiceNotice {
    /// Something in the configuration that should be known.
    record Remarked(Note note) implements ServiceNotice {}

    /// The configuration is refused. @param running whether the settings from before stay in use, else nothing
    /// starts
    record ConfigurationRefused(List<Problem> problems, boolean running) implements ServiceNotice {
        public ConfigurationRefused {
            problems = List.copyOf(problems);
        }
    }

    /// Another instance has the interface. @param iface `auto` where none is chosen
    record LockBusy(String iface, Path file, OptionalLong pid) implements ServiceNotice {}

    /// The lock cannot be made. @param denied by permissions
    record LockUnusable(Path file, boolean denied) implements ServiceNotice {}

    /// An earlier instance ended without removing its lock, which was taken over.
    record LockStale(long pid) implements ServiceNotice {}

    /// The log file cannot be written; everything else is logged nevertheless.
    record LogFileUnusable(Path file) implements ServiceNotice {}

    /// The directory for our own sockets cannot be used: nothing starts.
    record DirectoryUnsafe(Path directory, UnsafeDirectoryException.Reason reason) implements ServiceNotice {}

    /// The same for another reason of the file system.
    record DirectoryUnusable(Path directory) implements ServiceNotice {}

    /// A call of the external program ended otherwise than with exit code 0.
    record HookFailed(HookCall call, HookResult result) implements ServiceNotice {}

    /// The locale cannot express all names: the external program gets question marks in their place.
    record NamesCut() implements ServiceNotice {}

    /// The PIN program gave no PIN.
    record PinFailed(PinOutcome outcome) implements ServiceNotice {}

    /// The store is damaged; what could be read of it is used.
    record StoreDamaged(StoreReading.Damaged damaged) implements ServiceNotice {}

    /// The store cannot be read, or a group could not be kept in it. @param reading which of the two
    record StoreUnusable(Path file, StoreTrouble trouble, boolean reading) implements ServiceNotice {}

    /// The file of rules is damaged; the rules that could be read hold.
    record RulesDamaged(RulesReading.Damaged damaged) implements ServiceNotice {}

    /// The rules cannot be read, so none holds, or could not be kept. @param reading which of the two
    record RulesUnusable(Path file, StoreTrouble trouble, boolean reading) implements ServiceNotice {}

    /// The control socket cannot be opened, or not be given to its group: who it is for cannot use it. Everything
    /// else goes on. @param group the group that there is not, or that may not be used; empty where it is the
    /// socket
    record ControlUnusable(Path socket, Optional<String> group) implements ServiceNotice {}

    /// The engine failed: a defect of this program. The log has the details.
    record Failed() implements ServiceNotice {}

    /// The service in another process that was looked at has ended, or cannot be reached any more; it is waited
    /// for.
    record Gone() implements ServiceNotice {}

    /// That service runs again.
    record Back() implements ServiceNotice {}

    /// The service has ended in order.
    record Ended() implements ServiceNotice {}
}
