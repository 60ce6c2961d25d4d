package org.hostp2pd.ui.access;

import java.util.Optional;
import java.util.OptionalInt;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Asking;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.DeviceType;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.KindIcons;
import org.hostp2pd.ui.common.Texts;

/// Puts what is known of a device in words.
public final class Askers {
    private final Texts texts;
    private final Happening.Words words;

    public Askers(Texts texts, Happening.Words words) {
        this.texts = texts;
        this.words = words;
    }

    Asker of(Asking asking, State state) {
        MacAddress device = asking.who().device();
        Optional<DeviceKind> kind = kind(device, state);
        boolean button = asking.method() == Method.PUSH_BUTTON;
        return new Asker(
                device,
                name(device, asking.who().name(), state).orElse(device.toString()),
                kind.map(words::of).map(this::begun).orElseGet(() -> texts.of("access.kind.unknown")),
                kind.map(KindIcons::of).orElse(KindIcons.UNKNOWN),
                texts.of(button ? "access.request.byButton" : "access.request.byPin"),
                button,
                texts.of(known(device, state) ? "access.known.yes" : "access.known.no"),
                signal(device, state),
                asking.since(),
                asking.until());
    }

    private static OptionalInt signal(MacAddress device, State state) {
        return Optional.ofNullable(state.peers().get(device)).map(Peer::signal).orElse(OptionalInt.empty());
    }

    private String begun(String word) {
        return word.substring(0, 1).toUpperCase(texts.locale()) + word.substring(1);
    }

    static Optional<DeviceKind> kind(MacAddress device, State state) {
        return Optional.ofNullable(state.peers().get(device))
                .flatMap(peer -> peer.facts().type())
                .map(DeviceType::kind);
    }

    private static boolean known(MacAddress device, State state) {
        return state.rules().byAddress().containsKey(device)
                || state.known().stream().anyMatch(group -> group.members().contains(device));
    }

    /// What the device is called here, else what it calls itself; safe to show.
    static Optional<String> name(MacAddress device, Optional<DeviceName> said, State state) {
        return Optional.ofNullable(state.rules().nicknames().get(device))
                .map(ShownText::of)
                .or(() -> said.or(() -> Optional.ofNullable(state.peers().get(device))
                                .map(Peer::facts)
                                .map(facts -> facts.name()))
                        .map(DeviceName::shown)
                        .filter(name -> !name.isBlank()));
    }
}
