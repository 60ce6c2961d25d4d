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
        int number = host.groups().reserveNumber();
        Optional<Phone> phone = request.address().flatMap(host.neighbours()::known);
        if (phone.isEmpty() || request.rest().contains(" join")) {
            return Request.FAIL;
        }
        if (frequency > 5 && !Channels.usable(host, frequency)) {
            return "FAIL-CHANNEL-UNSUPPORTED\n";
        }
        String method = request.word(1);
        boolean ours = method.equals("pin");
        Optional<WpsPin> pin = ours
                ? Optional.of(host.freshPin())
                : Optional.of(method).filter(word -> !word.equals("pbc")).map(WpsPin::new);
        boolean persistent = request.rest().contains(" persistent");
        negotiations.offer(phone.get(), new Negotiations.Offer(number, pin, stored, persistent, intent, frequency));
        return ours ? pin.orElseThrow().digits() : Request.OK;
    }

    private Optional<Integer> number(String option) {
        Matcher found = Pattern.compile(Pattern.quote(option) + "(-?\\d{1,9})").matcher(request.rest());
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }
}
