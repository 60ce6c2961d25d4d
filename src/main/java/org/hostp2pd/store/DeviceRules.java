package org.hostp2pd.store;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.MacAddress;

/// Who may come in, and what the devices are called here. Immutable.
///
/// A device says itself which address and which name it has, and may say others the next time: a rule keeps order among
/// devices that play fair, and no stranger out who knows the PIN and pretends to be another device.
///
/// @param otherwise for devices without a rule of their own; empty asks nobody: the right PIN, or a place on the list
/// of
///     the push button, is enough
/// @param byAddress by P2P device address, or interface address where a device does no P2P; goes before a name
/// @param byName    by the device's name, compared exactly
/// @param nicknames by the same addresses
public record DeviceRules(
        Optional<Rule> otherwise,
        Map<MacAddress, Rule> byAddress,
        Map<String, Rule> byName,
        Map<MacAddress, String> nicknames) {
    /// More entries of a kind than anybody makes by hand.
    public static final int MOST = 4096;

    /// In characters of Java.
    public static final int LONGEST_NAME = 64;

    /// No rules at all.
    public static final DeviceRules NONE = new DeviceRules(Optional.empty(), Map.of(), Map.of(), Map.of());

    /// @throws IllegalArgumentException when there are too many entries, or a name is empty or too long
    public DeviceRules {
        byAddress = Collections.unmodifiableMap(new TreeMap<>(byAddress));
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
        nicknames = Collections.unmodifiableMap(new TreeMap<>(nicknames));
        if (!fits(byName.keySet()) || !fits(nicknames.values()) || byAddress.size() > MOST) {
            throw new IllegalArgumentException("more or longer than is kept");
        }
    }

    private static boolean fits(Collection<String> names) {
        return names.size() <= MOST && names.stream().allMatch(DeviceRules::isName);
    }

    /// Whether the text can be a name of a rule or a nickname.
    public static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NAME;
    }

    /// The rule that names the device itself; empty where none does.
    public Optional<Rule> own(MacAddress device, Optional<DeviceName> name) {
        return Optional.ofNullable(byAddress.get(device))
                .or(() -> name.flatMap(known -> Optional.ofNullable(byName.get(known.text()))));
    }

    /// The rule that holds for the device; empty where none does.
    public Optional<Rule> of(MacAddress device, Optional<DeviceName> name) {
        return own(device, name).or(() -> otherwise);
    }

    /// Whether anybody might not get in without being asked for.
    public boolean restrictive() {
        return Stream.of(otherwise.stream(), byAddress.values().stream(), byName.values().stream())
                .flatMap(rules -> rules)
                .anyMatch(rule -> rule != Rule.ALWAYS);
    }

    /// The same with this rule for a device; empty for none of its own.
    public DeviceRules with(MacAddress device, Optional<Rule> rule) {
        return new DeviceRules(otherwise, changed(byAddress, device, rule), byName, nicknames);
    }

    /// The same with this rule for devices of that name; empty for none.
    public DeviceRules with(String name, Optional<Rule> rule) {
        return new DeviceRules(otherwise, byAddress, changed(byName, name, rule), nicknames);
    }

    /// The same with this rule for all others.
    public DeviceRules otherwise(Optional<Rule> rule) {
        return new DeviceRules(rule, byAddress, byName, nicknames);
    }

    /// The same with this nickname; empty for none.
    public DeviceRules called(MacAddress device, Optional<String> nickname) {
        return new DeviceRules(otherwise, byAddress, byName, changed(nicknames, device, nickname));
    }

    /// The same with these nicknames.
    public DeviceRules nicknamed(Map<MacAddress, String> others) {
        return new DeviceRules(otherwise, byAddress, byName, others);
    }

    private static <K extends Comparable<K>, V> Map<K, V> changed(Map<K, V> before, K key, Optional<V> value) {
        Map<K, V> after = new TreeMap<>(before);
        after.remove(key);
        value.ifPresent(it -> after.put(key, it));
        return after;
    }
}
