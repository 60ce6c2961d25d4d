package org.hostp2pd.engine;

import java.time.Instant;
import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.MacAddress;

/// A device that asked to be let in and is not in yet.
///
/// @param device its P2P device address, or its interface address when it does no P2P
/// @param way    how it asked
/// @param since  when it asked first
public record Session(
        MacAddress device, Optional<DeviceName> name, Method method, Way way, Stage stage, Instant since) {
    /// How the device asked.
    public enum Way {
        PROVISION_DISCOVERY,
        NEGOTIATION,
        GROUP
    }

    /// How far it is.
    public enum Stage {
        /// Its turn has not come: a group is being made, another button is open, or it is held back.
        WAITING,
        /// Its PIN is being asked of the external program.
        PIN_ASKED,
        /// P2P_CONNECT is under way.
        NEGOTIATING,
        /// It may enrol on the group's interface.
        AUTHORISED,
        /// It has the credential and will join.
        ENROLLED
    }

    Session at(Stage next) {
        return new Session(device, name, method, way, next, since);
    }
}
