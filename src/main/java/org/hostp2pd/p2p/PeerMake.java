package org.hostp2pd.p2p;

import java.util.Optional;

/// Who made a device and what it is called, as it says itself: hostile text of the WPS attributes Manufacturer and
/// Model Name, either of which may be empty.
///
/// @param maker cut where longer than 64 characters @param model cut where longer than 32
public record PeerMake(String maker, String model) {
    /// As many octets as a device may send (WPS 2.0, tables of Manufacturer and Model Name).
    private static final int LONGEST_MAKER = 64;

    private static final int LONGEST_MODEL = 32;

    public PeerMake {
        maker = cut(maker, LONGEST_MAKER);
        model = cut(model, LONGEST_MODEL);
    }

    /// Of the octets received, one character for each; empty where it says nothing.
    static Optional<PeerMake> ofOctets(String maker, String model) {
        PeerMake make =
                new PeerMake(Octets.decode(cut(maker, LONGEST_MAKER)), Octets.decode(cut(model, LONGEST_MODEL)));
        return make.maker().isBlank() && make.model().isBlank() ? Optional.empty() : Optional.of(make);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /// The maker safe for terminals, logs and labels (see [ShownText]).
    public String shownMaker() {
        return ShownText.of(maker.strip());
    }

    /// The model safe for terminals, logs and labels.
    public String shownModel() {
        return ShownText.of(model.strip());
    }

    /// Both, safe to show.
    @Override
    public String toString() {
        return shownMaker() + " " + shownModel();
    }
}
