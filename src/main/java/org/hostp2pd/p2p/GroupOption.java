package org.hostp2pd.p2p;

/// An option of P2P_GROUP_ADD or P2P_CONNECT that a configuration may ask for (wire.md 3.5). Rendered by [CommandText].
public sealed interface GroupOption {
    /// `freq=` a channel in MHz, or a band: 2 or 5.
    record Freq(int megahertzOrBand) implements GroupOption {}

    /// `freq=acs`.
    record AutomaticChannel() implements GroupOption {}

    /// `freq2=`.
    record SecondFreq(int megahertz) implements GroupOption {}

    /// `max_oper_chwidth=`.
    record MaxWidth(int megahertz) implements GroupOption {}

    /// `go_intent=`, of P2P_CONNECT only, 0 to 15.
    record GoIntent(int intent) implements GroupOption {}

    /// One of the bare words.
    record Flag(Word word) implements GroupOption {
        /// The words; lower-case on the wire.
        public enum Word {
            HT40,
            VHT,
            HE,
            EDMG,
            ALLOW_6GHZ
        }
    }
}
