package org.hostp2pd.ui.group;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Contact;
import org.hostp2pd.engine.GroupState;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.WifiCode;

/// The group in words. Secret: it holds the key and the PIN.
///
/// @param ssid  safe to show
/// @param name  under which phones see this computer, safe to show
/// @param key   the passphrase; empty where it is not ours to show, or there is none
/// @param pin   the digits; empty text where phones get in without one, or a program makes it
/// @param button whether phones get in by push button
record GroupFacts(
        Phase phase,
        String ssid,
        String name,
        boolean owner,
        String channel,
        String iface,
        String upFor,
        boolean kept,
        Optional<String> key,
        Optional<WifiCode> code,
        String pin,
        boolean button) {
    private static final String PLACES = "max_num_sta";

    /// Whether there is a group to show.
    enum Phase {
        /// There is none before somebody asks for it.
        NONE,
        /// A person removed it.
        STOPPED,
        /// wpa_supplicant is not there.
        GONE,
        /// Something is being done that ends by itself.
        BUSY,
        UP
    }

    static GroupFacts nothing(Phase phase) {
        return new GroupFacts(phase, "", "", true, "", "", "", false, Optional.empty(), Optional.empty(), "", false);
    }

    static GroupFacts of(State state, Instant now, Texts texts, Numbers numbers) {
        return switch (state.group()) {
            case GroupState.Running(Group group, Instant since) ->
                up(state, group, numbers.duration(Duration.between(since, now)), texts, numbers);
            case GroupState.None _
            when state.contact() instanceof Contact.Ready -> nothing(state.stopped() ? Phase.STOPPED : Phase.NONE);
            case GroupState.None _ -> nothing(away(state.contact()) ? Phase.GONE : Phase.BUSY);
            case GroupState.Forming _, GroupState.Removing _ -> nothing(Phase.BUSY);
        };
    }

    /// How many stations the settings give room to (`max_num_sta` of wpa_supplicant.conf); empty where they say
    /// nothing, since wpa_supplicant does not tell its own limit.
    static OptionalInt places(State state) {
        return Stream.ofNullable(state.settings().configParms().get(PLACES))
                .filter(text -> text.matches("[0-9]{1,5}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    private static boolean away(Contact contact) {
        return switch (contact) {
            case Contact.Searching _ -> true;
            case Contact.Probing _, Contact.Opening _, Contact.Syncing _, Contact.Ready _ -> false;
        };
    }

    private static GroupFacts up(State state, Group group, String upFor, Texts texts, Numbers numbers) {
        Optional<GroupKey> key = group.key().filter(_ -> group.owner());
        boolean button =
                state.device().filter(it -> it.method() == Method.PUSH_BUTTON).isPresent();
        String ssid = group.ssid().shown();
        return new GroupFacts(
                Phase.UP,
                ssid,
                Optional.ofNullable(state.settings().configParms().get("device_name"))
                        .map(ShownText::of)
                        .orElse(ssid),
                group.owner(),
                group.frequency().map(numbers::channel).orElseGet(() -> texts.of("group.unknown")),
                group.iface().value(),
                upFor,
                group.persistent(),
                key.map(GroupFacts::secret),
                key.flatMap(it -> WifiCode.of(group.ssid(), it)),
                button ? "" : state.pin().map(WpsPin::digits).orElse(""),
                button);
    }

    private static String secret(GroupKey key) {
        return switch (key) {
            case GroupKey.Passphrase(String value) -> value;
            case GroupKey.Psk(String hex) -> hex;
        };
    }

    /// Does not give the secrets away.
    @Override
    public String toString() {
        return "GroupFacts[" + phase + ", " + ssid + "]";
    }
}
