package org.hostp2pd.p2p;

/// What a device announces of itself, as it stands in events. The name between the quotes is the device's own, not
/// escaped, and may hold quotes and whole `key=value` pairs: everything else is read from outside it.
/// Source: wpas_dev_found and wpas_prov_disc_req in hostap p2p_supplicant.c.
final class FactsGrammar {
    private static final String ADDRESS = " p2p_dev_addr=";
    private static final String TYPE = " pri_dev_type=";
    private static final String NAME = " name='";
    private static final String METHODS = " config_methods=0x";
    private static final String NAME_END = "'" + METHODS;
    private static final String NO_TYPE = "0-00000000-0";

    private FactsGrammar() {}

    /// Whether facts come next.
    static boolean next(Line line) {
        return line.next(ADDRESS);
    }

    /// The facts, where the line stands behind the key of the address; it then stands behind the last of them.
    ///
    /// The name ends at the last quote that the methods follow, but within its 32 octets: further on there may be
    /// the name of a service, which is as hostile.
    static PeerFacts read(Line line) {
        Line head = line.before(NAME);
        MacAddress device = head.mac();
        head.expect(TYPE);
        String type = head.word();
        line.expect(NAME);
        String name = line.beforeLast(NAME_END, DeviceName.LONGEST).raw();
        return new PeerFacts(
                device,
                DeviceType.parse(type),
                DeviceName.ofOctets(name),
                Values.methods(line, METHODS),
                line.hexadecimal(" dev_capab=0x"),
                line.hexadecimal(" group_capab=0x"));
    }

    static String write(PeerFacts facts) {
        return ADDRESS
                + facts.device()
                + TYPE
                + facts.type().map(DeviceType::toString).orElse(NO_TYPE)
                + NAME
                + Octets.encodeRepaired(facts.name().text())
                + NAME_END
                + Integer.toHexString(facts.methods().bits())
                + " dev_capab=0x"
                + Integer.toHexString(facts.deviceCapability())
                + " group_capab=0x"
                + Integer.toHexString(facts.groupCapability());
    }
}
