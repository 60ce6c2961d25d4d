package org.hostp2pd.p2p;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The short replies of wpa_supplicant. Nothing here throws; replies are hostile and may be secret. A closing line feed
/// counts nothing. The long ones are [Status], [NetworkList], [PeerReply], [StationReply] and [InterfacesReply].
public final class Reply {
    private static final String FAILED = "FAIL";

    private Reply() {}

    /// Whether the command was accepted.
    public static boolean isOk(String reply) {
        return bare(reply).equals("OK");
    }

    /// Whether it was refused: `FAIL`, one of its kinds, or a command unknown to this wpa_supplicant.
    public static boolean isFail(String reply) {
        return refusal(reply).isPresent();
    }

    /// Whether it is the answer to PING.
    public static boolean isPong(String reply) {
        return bare(reply).equals("PONG");
    }

    /// Why a command was refused; empty where the reply is no refusal.
    public static Optional<Refusal> refusal(String reply) {
        String bare = bare(reply);
        return switch (bare) {
            case FAILED -> Optional.of(Refusal.FAILED);
            case "FAIL-INVALID-PIN" -> Optional.of(Refusal.INVALID_PIN);
            case "FAIL-CHANNEL-UNAVAILABLE" -> Optional.of(Refusal.CHANNEL_UNAVAILABLE);
            case "FAIL-CHANNEL-UNSUPPORTED" -> Optional.of(Refusal.CHANNEL_UNSUPPORTED);
            case "FAIL-PBC-OVERLAP" -> Optional.of(Refusal.PBC_OVERLAP);
            case "FAIL-BUSY" -> Optional.of(Refusal.BUSY);
            case "FAIL-CHECKSUM" -> Optional.of(Refusal.CHECKSUM);
            case "UNKNOWN COMMAND" -> Optional.of(Refusal.UNKNOWN_COMMAND);
            default -> bare.startsWith(FAILED + "-") ? Optional.of(Refusal.FAILED) : Optional.empty();
        };
    }

    /// Why a command was refused (wpa_supplicant_ctrl_iface_process in hostap ctrl_iface.c).
    public enum Refusal {
        FAILED,
        INVALID_PIN,
        CHANNEL_UNAVAILABLE,
        CHANNEL_UNSUPPORTED,
        PBC_OVERLAP,
        BUSY,
        CHECKSUM,
        UNKNOWN_COMMAND
    }

    /// The PIN of WPS_PIN or P2P_CONNECT; empty where the reply is not 4 or 8 digits.
    public static Optional<WpsPin> pin(String reply) {
        String bare = bare(reply);
        return WpsPin.valid(bare) ? Optional.of(new WpsPin(bare)) : Optional.empty();
    }

    /// The number of ADD_NETWORK; empty where the reply is none.
    public static Optional<NetworkId> network(String reply) {
        return Fields.network(Optional.of(bare(reply)));
    }

    /// The passphrase of P2P_GET_PASSPHRASE, which FAIL is too short to be; empty where the reply is not one.
    public static Optional<GroupKey.Passphrase> passphrase(String reply) {
        String bare = bare(reply);
        return isFail(bare) || !GroupKey.Passphrase.valid(bare)
                ? Optional.empty()
                : Optional.of(new GroupKey.Passphrase(bare));
    }

    /// The addresses of GET_NETWORK p2p_client_list, in their order; what is no address is left out.
    public static List<MacAddress> addresses(String reply) {
        List<MacAddress> addresses = new ArrayList<>();
        for (String word : bare(reply).split(" ", -1)) {
            MacAddress.parse(word).ifPresent(addresses::add);
        }
        return List.copyOf(addresses);
    }

    private static String bare(String reply) {
        return reply.endsWith("\n") ? reply.substring(0, reply.length() - 1) : reply;
    }
}
