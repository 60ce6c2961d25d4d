package org.hostp2pd.simulator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hostp2pd.p2p.WpsPin;

/// The arguments of P2P_CONNECT, found anywhere in the text as hostap's p2p_ctrl_connect does.
record ConnectRequest(Host host, Request request) {
    private static final int DEFAULT_INTENT = 7;

    String answer(Negotiations negotiations) {
        Optional<Integer> network = number(" persistent=");
        Optional<Network> stored =
                network.flatMap(host.p2pConfiguration()::network).filter(Network::persistentOwner);
        int intent = number(" go_intent=").orElse(DEFAULT_INTENT);
        int frequency = number(" freq=").orElse(0);
        boolean wrong = intent < 0 || intent > 15 || (network.isPresent() && stored.isEmpty());
        if (request.address().isEmpty() || request.word(1).isEmpty() || wrong) {
            return Request.FAIL;
        }
        if (!request.word(1).matches("pbc|pin|\\d{4}|\\d{8}")) {
            return "FAIL-INVALID-PIN\n";
        }
        Optional<Phone> phone = request.address().flatMap(host.neighbours()::known);
        if (phone.isEmpty() || request.rest().contains(" join")) {
            return Request.FAIL;
        }
        boolean persistent = request.rest().contains(" persistent");
        return frequency > 5 && !Channels.usable(host, frequency)
                ? "FAIL-CHANNEL-UNSUPPORTED\n"
                : offer(
                        negotiations,
                        phone.get(),
                        new Negotiations.Offer(Optional.empty(), stored, persistent, intent, frequency));
    }

    private String offer(Negotiations negotiations, Phone phone, Negotiations.Offer plain) {
        String method = request.word(1);
        if (method.equals("pbc")) {
            negotiations.offer(phone, plain);
            return Request.OK;
        }
        boolean ours = method.equals("pin");
        WpsPin pin = ours ? host.freshPin() : new WpsPin(method);
        negotiations.offer(
                phone,
                new Negotiations.Offer(
                        Optional.of(pin), plain.network(), plain.persistent(), plain.intent(), plain.frequency()));
        return ours ? pin.digits() : Request.OK;
    }

    private Optional<Integer> number(String option) {
        Matcher found = Pattern.compile(Pattern.quote(option) + "(-?\\d{1,9})").matcher(request.rest());
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }
}
