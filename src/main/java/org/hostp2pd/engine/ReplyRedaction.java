package org.hostp2pd.engine;

import java.util.Optional;
import java.util.stream.Collectors;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.Reply;
import org.hostp2pd.p2p.SecretVariables;

/// Removes secrets from replies, by the command that was asked: what may hold one is let through only where it is known
/// to be none. What the engine decides by stays.
final class ReplyRedaction {
    private static final String NOTHING = "";
    private static final String FAILED = "FAIL";

    private final Redaction redaction;

    ReplyRedaction(Redaction redaction) {
        this.redaction = redaction;
    }

    /// @param asked empty where nobody waits for the reply
    String text(Optional<Command> asked, String reply) {
        return Reply.isOk(reply)
                ? reply
                : failure(reply)
                        .or(() -> asked.map(command -> text(command, reply)))
                        .orElse(NOTHING);
    }

    /// A failure word for word where it is a known one; any other may be a passphrase that begins like one.
    private static Optional<String> failure(String reply) {
        if (!reply.startsWith(FAILED) && !Reply.isFail(reply)) {
            return Optional.empty();
        }
        boolean known = Reply.refusal(reply)
                .filter(refusal -> refusal != Reply.Refusal.FAILED)
                .isPresent();
        return Optional.of(known ? reply : FAILED);
    }

    private String text(Command command, String reply) {
        return switch (command) {
            case Command.ReadStatus _ -> status(reply);
            case Command.Get(String variable) -> redaction.value(variable, reply);
            case Command.GetNetwork(var _, String variable) -> redaction.value(variable, reply);
            case Command.GetPassphrase _ -> passphrase(reply);
            case Command.Connect _, Command.AuthorisePin _ ->
                Reply.pin(reply).map(pin -> redaction.pin(pin).digits()).orElse(NOTHING);
            case Command.AddNetwork _ ->
                Reply.network(reply).map(Object::toString).orElse(NOTHING);
            case Command.Ping _,
                    Command.ListInterfaces _,
                    Command.ListNetworks _,
                    Command.NextPeer _,
                    Command.NextStation _,
                    Command.ReadStation _ -> reply;
            case Command.Attach _,
                    Command.Detach _,
                    Command.Set _,
                    Command.SaveConfig _,
                    Command.Reconfigure _,
                    Command.RemoveNetwork _,
                    Command.SetNetwork _,
                    Command.SetSsidPostfix _,
                    Command.Find _,
                    Command.StopFind _,
                    Command.Listen _,
                    Command.ExtendedListen _,
                    Command.Flush _,
                    Command.Cancel _,
                    Command.Reject _,
                    Command.ProvisionDiscovery _,
                    Command.GroupAdd _,
                    Command.GroupRemove _,
                    Command.Invite _,
                    Command.InviteToGroup _,
                    Command.RemoveClient _,
                    Command.AuthorisePushButton _,
                    Command.CancelWps _,
                    Command.Deauthenticate _ -> NOTHING;
        };
    }

    /// STATUS tells a group owner's passphrase (wpa_supplicant_ctrl_iface_status in hostap ctrl_iface.c).
    private static String status(String reply) {
        return reply.lines()
                .filter(line -> !SecretVariables.contains(line.substring(0, Math.max(0, line.indexOf('=')))))
                .collect(Collectors.joining("\n"));
    }

    private String passphrase(String reply) {
        return GroupKey.parse(reply)
                .map(redaction::key)
                .map(ReplyRedaction::text)
                .orElse(NOTHING);
    }

    private static String text(GroupKey key) {
        return switch (key) {
            case GroupKey.Passphrase(String value) -> value;
            case GroupKey.Psk(String hex) -> hex;
        };
    }
}
