package org.hostp2pd.engine;

import org.hostp2pd.p2p.GroupEvent;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.InvitationEvent;
import org.hostp2pd.p2p.LinkEvent;
import org.hostp2pd.p2p.NegotiationEvent;
import org.hostp2pd.p2p.P2pEvent;
import org.hostp2pd.p2p.PeerEvent;
import org.hostp2pd.p2p.ServiceEvent;
import org.hostp2pd.p2p.StationEvent;
import org.hostp2pd.p2p.Unrecognised;
import org.hostp2pd.p2p.WpsEvent;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.supplicant.WireInput;

/// What is remembered of an input: all that the engine decides by. Text that it does not look at is dropped at once,
/// since it may be long, and nobody knows whether it is secret.
final class Kept {
    private static final String DROPPED = "";
    /// About as many characters as a control socket, a group or a set of settings takes in memory.
    private static final int SOCKET = 128;

    private static final int GROUP = 4096;

    private Kept() {}

    static Input of(Input input) {
        return switch (input) {
            case Input.FromWire(WireInput.Event(var iface, Unrecognised event)) -> with(iface, event);
            case Input.FromWire(WireInput.Event(var iface, ServiceEvent event)) -> with(iface, event);
            case Input.FromWire _,
                    Input.Started _,
                    Input.Requested _,
                    Input.Due _,
                    Input.PinMade _,
                    Input.PinAnswered _ -> input;
        };
    }

    private static Input with(InterfaceName iface, P2pEvent event) {
        return new Input.FromWire(new WireInput.Event(iface, of(event)));
    }

    static P2pEvent of(P2pEvent event) {
        return switch (event) {
            case Unrecognised(String name, String _) -> new Unrecognised(name, DROPPED);
            case ServiceEvent service -> service(service);
            case PeerEvent _,
                    NegotiationEvent _,
                    GroupEvent _,
                    InvitationEvent _,
                    WpsEvent _,
                    StationEvent _,
                    LinkEvent _ -> event;
        };
    }

    private static ServiceEvent service(ServiceEvent event) {
        return switch (event) {
            case ServiceEvent.Request(var frequency, var device, int token, int update, var _) ->
                new ServiceEvent.Request(frequency, device, token, update, DROPPED);
            case ServiceEvent.Response(var device, int update, var _) ->
                new ServiceEvent.Response(device, update, DROPPED);
            case ServiceEvent.AspResponse(var device, var _) -> new ServiceEvent.AspResponse(device, DROPPED);
            case ServiceEvent.Provisioning(boolean done, var _) -> new ServiceEvent.Provisioning(done, DROPPED);
            case ServiceEvent.PresenceResponse(var source, var status, var _) ->
                new ServiceEvent.PresenceResponse(source, status, DROPPED);
            case ServiceEvent.Nfc(var what, var _) -> new ServiceEvent.Nfc(what, DROPPED);
            case ServiceEvent.ListenOffloadStopped _, ServiceEvent.Bootstrap _ -> event;
        };
    }

    /// About how many characters the input holds beyond the few that every input does.
    static int weight(Input input) {
        return switch (input) {
            case Input.FromWire(WireInput.Reply reply) -> reply.text().length();
            case Input.FromWire(WireInput.Sockets sockets) ->
                SOCKET
                        * (sockets.present().size()
                                + sockets.looked().size()
                                + sockets.denied().size());
            case Input.Started started -> GROUP * started.known().size() + weight(started.rules());
            case Input.Requested(long _, Request.Reload _) -> GROUP;
            case Input.Requested(long _, Request.ChangeRules(var rules)) -> weight(rules);
            case Input.FromWire _, Input.Requested _, Input.Due _, Input.PinMade _, Input.PinAnswered _ -> 0;
        };
    }

    private static int weight(DeviceRules rules) {
        return SOCKET
                * (rules.byAddress().size()
                        + rules.byName().size()
                        + rules.nicknames().size());
    }
}
