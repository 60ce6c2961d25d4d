package org.hostp2pd.p2p;

/// Events as the lines [EventParser] reads them from: `parse(render(event))` equals the event, and what the parser
/// dropped stays dropped. An unrecognised event is its name alone, since nobody knows what else of it is secret.
public final class EventText {
    private EventText() {}

    /// The line. May hold a PIN, a passphrase or a key: never to be logged.
    public static String render(P2pEvent event) {
        return write(event, Secrets.KEPT);
    }

    /// The same with PINs, passphrases and keys replaced by fixed ones of the same form, for logs and recordings.
    public static String redacted(P2pEvent event) {
        return write(event, Secrets.REPLACED);
    }

    private static String write(P2pEvent event, Secrets secrets) {
        return switch (event) {
            case PeerEvent peer -> PeerGrammar.write(peer, secrets);
            case NegotiationEvent negotiation -> NegotiationGrammar.write(negotiation);
            case GroupEvent group -> GroupGrammar.write(group, secrets);
            case InvitationEvent invitation -> InvitationGrammar.write(invitation);
            case ServiceEvent service -> ServiceGrammar.write(service);
            case WpsEvent wps -> WpsGrammar.write(wps);
            case StationEvent station -> StationGrammar.write(station);
            case LinkEvent link -> LinkGrammar.write(link);
            case Unrecognised unrecognised -> unrecognised.name();
        };
    }
}
