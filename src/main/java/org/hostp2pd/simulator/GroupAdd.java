package org.hostp2pd.simulator;

import java.util.Optional;
import java.util.Set;

/// P2P_GROUP_ADD: its options are read strictly, an unknown one refuses it all (hostap p2p_ctrl_group_add).
final class GroupAdd {
    private static final Set<String> FLAGS = Set.of("ht40", "vht", "he", "edmg", "allow_6ghz");

    private final Host host;
    private boolean persistent;
    private boolean understood = true;
    private Optional<Integer> network = Optional.empty();
    private int frequency;

    GroupAdd(Host host) {
        this.host = host;
    }

    String answer(Request request) {
        for (String word : request.rest().split(" +", -1)) {
            read(word);
        }
        Optional<Network> stored =
                network.flatMap(host.p2pConfiguration()::network).filter(Network::persistentOwner);
        Optional<Integer> channel = Channels.choose(host, frequency);
        if (!understood || channel.isEmpty() || (network.isPresent() && stored.isEmpty())) {
            return Request.FAIL;
        }
        host.groups().add(stored, persistent || stored.isPresent(), channel.get());
        return Request.OK;
    }

    private void read(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        int value = equals < 0 ? 0 : Request.number(word.substring(equals + 1));
        switch (name) {
            case "persistent" -> {
                persistent = true;
                network = equals < 0 ? network : Optional.of(value);
            }
            case "freq" -> frequency = word.equals("freq=acs") ? 0 : value;
            case "freq2", "max_oper_chwidth" -> understood &= equals > 0;
            default -> understood &= FLAGS.contains(word) || word.isEmpty();
        }
    }
}
