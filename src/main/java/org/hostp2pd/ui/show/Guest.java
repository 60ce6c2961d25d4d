package org.hostp2pd.ui.show;

import java.util.Optional;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.DeviceType;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.ui.common.KindIcons;

/// Who is in. @param name safe to show; empty where it has none, since an address is nobody's business
record Guest(MacAddress station, Optional<String> name, String icon) {
    private static final int AROUND = 8;
    private static final int LONGEST = 16;
    private static final int FIRST_WIDE = 0x2e80;

    /// In narrow letters: ideographs and what comes after them take the room of two; long names are cut.
    int room() {
        int letters = name.map(text ->
                        text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum())
                .orElse(AROUND);
        return AROUND + Math.min(LONGEST, letters);
    }

    static Guest of(Station station, State state) {
        MacAddress device = station.identity();
        return new Guest(
                station.station(),
                Optional.ofNullable(state.rules().nicknames().get(device))
                        .map(ShownText::of)
                        .or(() -> station.name().map(DeviceName::shown).filter(name -> !name.isBlank())),
                Optional.ofNullable(state.peers().get(device))
                        .flatMap(peer -> peer.facts().type())
                        .map(DeviceType::kind)
                        .map(KindIcons::of)
                        .orElse("mdi2c-cellphone"));
    }
}
