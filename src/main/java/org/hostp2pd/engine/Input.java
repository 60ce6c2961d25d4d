package org.hostp2pd.engine;

import java.util.List;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;
import org.hostp2pd.supplicant.WireInput;

/// Everything that can make the engine decide.
public sealed interface Input {
    /// The first input of all. @param known what the store keeps @param rules the same
    record Started(List<KnownGroup> known, DeviceRules rules) implements Input {
        public Started {
            known = List.copyOf(known);
        }
    }

    /// Something from the wire.
    record FromWire(WireInput input) implements Input {}

    /// A timer is due.
    record Due(Timer timer) implements Input {}

    /// Somebody asks for something. @param number under which the outcome is answered
    record Requested(long number, Request request) implements Input {}

    /// A PIN for the devices to come: random, because randomness is an input.
    record PinMade(WpsPin pin) implements Input {}

    /// What the PIN program said. @param device for whom it was asked @param pin empty when it failed
    record PinAnswered(MacAddress device, Optional<WpsPin> pin) implements Input {}
}
