package org.hostp2pd.p2p;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Datagrams of an attached socket as events. Never null, never an exception, whatever the datagram: what is no event
/// known here, or a malformed one, is [Unrecognised]. Any thread.
///
/// Datagrams are decoded as ISO-8859-1, one character for each octet. Keys this version does not know are passed over,
/// as newer ones of wpa_supplicant add some. Source: wire.md 3.2 and 3.3.
public final class EventParser {
    private static final int LONGEST_NAME = 64;
    private static final String INTERFACE = "IFNAME=";
    private static final Map<String, Function<Line, P2pEvent>> READERS = Stream.of(
                    PeerGrammar.readers(),
                    NegotiationGrammar.readers(),
                    GroupGrammar.readers(),
                    InvitationGrammar.readers(),
                    ServiceGrammar.readers(),
                    WpsGrammar.readers(),
                    StationGrammar.readers(),
                    LinkGrammar.readers())
            .flatMap(readers -> readers.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private EventParser() {}

    /// The event of a datagram as it arrives, with `IFNAME=…` and `<3>` before it.
    public static P2pEvent parseDatagram(String datagram) {
        return parse(strip(datagram));
    }

    /// The event of a line that begins with the event's name.
    public static P2pEvent parse(String line) {
        int blank = line.indexOf(' ');
        String name = blank < 0 ? line : line.substring(0, blank);
        Function<Line, P2pEvent> reader = READERS.get(name);
        if (reader != null) {
            try {
                return reader.apply(new Line(line, name.length()));
            } catch (Malformed _) {
                return new Unrecognised(name, line);
            }
        }
        return new Unrecognised(safe(name), line);
    }

    /// A datagram without the interface's name and the level in front of the event; without either, the datagram
    /// itself.
    public static String strip(String datagram) {
        int from = 0;
        if (datagram.startsWith(INTERFACE)) {
            from = datagram.indexOf(' ') + 1;
        }
        int level = datagram.startsWith("<", from) ? datagram.indexOf('>', from) : -1;
        return datagram.substring(level == from + 2 ? level + 1 : from);
    }

    private static String safe(String name) {
        String bounded = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return bounded.chars()
                .map(c -> c > ' ' && c < 0x7f && c != '\\' ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
