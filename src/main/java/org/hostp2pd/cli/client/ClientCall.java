package org.hostp2pd.cli.client;

import java.nio.file.Path;
import java.util.Optional;

/// A command with its arguments.
///
/// @param device an address or a name; empty where it is about none
/// @param always whether it holds for the next time, too
/// @param renew  whether another PIN is made
/// @param json   whether the answer is for a program
/// @param iface  of which service; empty for the only one
/// @param socket its control socket; empty where it is looked for
public record ClientCall(
        ClientCommand command,
        Optional<String> device,
        boolean always,
        boolean renew,
        boolean json,
        Optional<String> iface,
        Optional<Path> socket) {}
