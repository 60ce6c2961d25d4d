package org.hostp2pd.supplicant;

import java.nio.file.Path;
import java.util.List;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;

/// The sockets of wpa_supplicant. Every method returns at once and may be called from the engine thread only; what
/// comes of it arrives as a [WireInput]. Implemented by the real sockets and by tests that play a transcript.
public interface Wire extends AutoCloseable {
    /// Watches these directories for control sockets from now on, instead of any before.
    void watch(List<Path> directories);

    /// Opens the request socket and the attached one; answered by `Attached` or `Unreachable`. Again on an open
    /// interface: closes it first.
    void attach(WireInput.ControlSocket socket);

    /// Closes both sockets, detached first where possible. Open asks are dropped without an answer.
    void detach(InterfaceName iface);

    /// Sends a command; answered exactly once, by `Reply` or `NoReply`. Asks of one interface are sent in order,
    /// one at a time.
    ///
    /// @param ask a number that is never used twice
    void ask(long ask, InterfaceName iface, Command command);

    /// Asks the attached socket whether its monitor still lives; a stale one is renewed (`Attached`) or given up
    /// (`Unreachable`).
    void check(InterfaceName iface);

    @Override
    void close();
}
