package org.hostp2pd.engine;

import java.time.Instant;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;

/// What the engine needs from around it, besides the wire. Every method is called on the engine thread and returns at
/// once.
public interface Edges {
    /// Tells the external program, after what it was told before.
    void hook(HookEvent event);

    /// Keeps the group in the store.
    void remember(KnownGroup group);

    /// Keeps the rules in the store.
    void keep(DeviceRules rules);

    /// Asks the PIN program; the answer goes to [Engine#pinAnswered].
    void askPin(MacAddress device);

    /// Tells a user.
    void tell(Notice notice);

    /// The state after a step; only the newest counts.
    void published(State state);

    /// A step is about to be taken: for the flight recorder. @param before the state it is taken from
    void recorded(Instant at, State before, Input input);

    /// The engine has ended; nothing else is called afterwards.
    void ended(Order.Reason reason);
}
