package org.hostp2pd.p2p;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The reply to P2P_PEER. Manufacturer and model come from the air unfiltered, line feeds and all (p2p_copy_wps_info in
/// hostap p2p.c): only what stands before the first and after the last of them is believed.
///
/// @param level      signal in dBm; empty where it was not measured
/// @param make       who made it, as it says itself
/// @param persistent the network block of a persistent group with it
/// @param flags      such as `REPORTED` or `PROBE_REQ_ONLY`
public record PeerReply(
        PeerFacts facts,
        OptionalInt level,
        Optional<PeerMake> make,
        Optional<NetworkId> persistent,
        OptionalInt ageSeconds,
        Optional<Frequency> listenFrequency,
        Set<String> flags) {
    public PeerReply {
        flags = Set.copyOf(flags);
    }

    /// Its P2P device address, which the next peer is asked for with.
    public MacAddress device() {
        return facts.device();
    }

    /// Whether it was only heard asking and never answered: it says hardly anything of itself yet.
    public boolean probedOnly() {
        return flags.contains("PROBE_REQ_ONLY");
    }

    /// The reply read; empty where it is not a peer (FAIL ends the list).
    public static Optional<PeerReply> parse(String reply) {
        Fields all = new Fields(reply);
        Fields before = all.before("manufacturer");
        Fields after = all.from("config_methods");
        return MacAddress.parse(all.head())
                .flatMap(device -> facts(device, before, after))
                .map(facts -> new PeerReply(
                        facts,
                        level(after),
                        make(all),
                        Fields.network(after.last("persistent")),
                        Fields.integer(after.last("age")),
                        Fields.frequency(after.last("listen_freq")),
                        flags(after.last("flags").orElse(""))));
    }

    private static Optional<PeerFacts> facts(MacAddress device, Fields before, Fields after) {
        OptionalInt methods = Fields.hexadecimal(after.first("config_methods"));
        Optional<String> name = before.first("device_name");
        if (methods.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PeerFacts(
                device,
                before.first("pri_dev_type").flatMap(DeviceType::parse),
                DeviceName.ofOctets(name.get()),
                new ConfigMethods(methods.getAsInt()),
                Fields.hexadecimal(after.first("dev_capab")).orElse(0),
                Fields.hexadecimal(after.first("group_capab")).orElse(0)));
    }

    /// Whatever line feeds there are in it, a device lies about itself alone.
    private static Optional<PeerMake> make(Fields all) {
        return PeerMake.ofOctets(
                all.first("manufacturer").orElse(""), all.first("model_name").orElse(""));
    }

    private static OptionalInt level(Fields after) {
        OptionalInt level = Fields.integer(after.first("level"));
        return level.orElse(0) == 0 ? OptionalInt.empty() : level;
    }

    private static Set<String> flags(String bracketed) {
        return Arrays.stream(bracketed.split("[\\[\\]]", -1))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toUnmodifiableSet());
    }
}
