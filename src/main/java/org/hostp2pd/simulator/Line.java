package org.hostp2pd.simulator;

import java.time.Duration;

/// One datagram between a manager and wpa_supplicant.
///
/// @param at since the recording began
/// @param iface the control socket's name
/// @param text the datagram, one character for each octet (ISO 8859-1). Hostile and possibly secret
public record Line(Duration at, String iface, Direction direction, String text) {
    /// Who says it.
    public enum Direction {
        /// The manager asks.
        COMMAND('C'),
        /// wpa_supplicant answers the latest command of the interface.
        REPLY('R'),
        /// wpa_supplicant says it to a monitor.
        EVENT('E');

        private final char letter;

        Direction(char letter) {
            this.letter = letter;
        }

        /// The letter in a written transcript.
        public char letter() {
            return letter;
        }
    }

    /// Does not give the text away beyond its first word, in which there is never a secret.
    @Override
    public String toString() {
        return iface + " " + direction.letter() + " " + text.split(" ", 2)[0].strip();
    }
}
