package org.hostp2pd.api;

import java.time.Instant;
import java.util.Optional;

/// A device in the group.
///
/// @param address   its P2P device address; where it does no Wi-Fi Direct, that of its interface
/// @param interfaceAddress the address it has in the group
/// @param name      what it calls itself, made safe to show; empty where it is not known
/// @param since     when it joined, or was first seen in it
public record Station(String address, String interfaceAddress, Optional<String> name, Instant since) {}
