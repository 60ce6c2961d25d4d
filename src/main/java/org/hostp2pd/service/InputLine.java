package org.hostp2pd.service;

import org.hostp2pd.engine.Input;
import org.hostp2pd.engine.RecordingText;
import org.hostp2pd.p2p.EventText;
import org.hostp2pd.p2p.P2pEvent;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.p2p.Unrecognised;
import org.hostp2pd.supplicant.WireInput;

/// An input of the engine as a line of the log, without secrets.
final class InputLine {
    private InputLine() {}

    static String of(Input input) {
        return switch (input) {
            case Input.FromWire(WireInput.Event(var monitor, var event)) -> monitor + " < " + text(event);
            case Input.FromWire _,
                    Input.Started _,
                    Input.Due _,
                    Input.Requested _,
                    Input.PinMade _,
                    Input.PinAnswered _ -> RecordingText.line(input);
        };
    }

    /// Nobody knows what is secret in an event that this version does not know, so only its name is shown.
    private static String text(P2pEvent event) {
        return ShownText.of(event instanceof Unrecognised unknown ? unknown.name() : EventText.redacted(event));
    }
}
