package org.hostp2pd.engine;

import java.nio.file.Path;
import java.util.List;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;
import org.hostp2pd.supplicant.WireInput.ControlSocket;

/// What the engine wants done at the edge.
public sealed interface Order {
    /// Watch these directories for control sockets; the usual places come after them.
    record Watch(List<Path> configured) implements Order {}

    /// Open the sockets of an interface.
    record Attach(ControlSocket socket) implements Order {}

    /// Close them.
    record Detach(InterfaceName iface) implements Order {}

    /// Send a command.
    record Send(long ask, InterfaceName iface, Command command) implements Order {}

    /// See whether the monitor still lives.
    record Check(InterfaceName iface) implements Order {}

    /// Tell the external program.
    record Hook(HookEvent event) implements Order {}

    /// Keep this group.
    record Remember(KnownGroup group) implements Order {}

    /// Keep these rules.
    record KeepRules(DeviceRules rules) implements Order {}

    /// Make a random PIN.
    record MakePin() implements Order {}

    /// Ask the PIN program. @param device for whom
    record AskPin(MacAddress device) implements Order {}

    /// Tell the watchers.
    record Tell(Notice notice) implements Order {}

    /// Answer a request.
    record Answer(long number, Outcome outcome) implements Order {}

    /// End the engine.
    record End(Reason reason) implements Order {}

    /// Why the engine ends.
    enum Reason {
        ASKED,
        NO_CONTACT
    }
}
