package org.hostp2pd.simulator;

import java.time.Duration;
import org.hostp2pd.p2p.WpsPin;

/// One thing a phone does. The next begins when it is done, however it went.
public sealed interface Step {
    /// Nothing, for a while.
    record Wait(Duration time) implements Step {}

    /// Nothing until that time of its script. @param sinceBegin from the script's first step
    record Until(Duration sinceBegin) implements Step {}

    /// Comes into range: it can be found from now on.
    record Appear() implements Step {}

    /// Goes out of range without a word.
    record Vanish() implements Step {}

    /// Asks to join the group that runs and enrols by WPS. Done when it joined, was refused or gave up after two
    /// minutes.
    record Join(Entry entry) implements Step {}

    /// Asks the owner by provision discovery and then does nothing more.
    record Ask(Entry entry) implements Step {}

    /// Asks to make a new group, and enrols when the other side answers. Done like [Join]. @param intent 0 to 15,
    /// to be the owner
    record Negotiate(Entry entry, int intent) implements Step {}

    /// Does as a person does: joins the group that runs, else asks to make one, and joins when the owner makes one
    /// of its own.
    record Enter(Entry entry) implements Step {}

    /// Comes back with the credential of an earlier enrolment; where the group is not there, it invites the owner a
    /// few times to make it again.
    record Return() implements Step {}

    /// Invites the owner once to a group it knows, whether it runs or not, and enters when the owner takes it up.
    record Invite() implements Step {}

    /// Joins as a plain WPA2 station that knows the passphrase, from the person, and does no P2P.
    record JoinWithPassphrase() implements Step {}

    /// Enrols by WPS without any P2P, as an older device does.
    record JoinWithoutP2p(Entry entry) implements Step {}

    /// Moves octets through the group, evenly. @param sent from the phone @param received by the phone
    record Traffic(long sent, long received, Duration time) implements Step {}

    /// Leaves the group.
    record Leave() implements Step {}

    /// From now on answers whatever the owner starts: negotiates, or changes its method, by that entry.
    record Accept(Entry entry) implements Step {}

    /// Begins the script again.
    record Again() implements Step {}

    /// How the person proves that this phone may come in.
    sealed interface Entry {
        /// Reads the PIN from the owner's screen and types it. @param typing how long that takes
        record ShownPin(Duration typing) implements Entry {}

        /// Types this PIN, whatever the owner shows.
        record TypedPin(WpsPin pin, Duration typing) implements Entry {}

        /// Presses the button.
        record Button() implements Entry {}
    }
}
