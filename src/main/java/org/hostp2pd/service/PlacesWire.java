package org.hostp2pd.service;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.Wire;
import org.hostp2pd.supplicant.WireInput;

/// A wire that looks into further places than the configured ones, or only there.
record PlacesWire(Wire wire, List<Path> places, boolean alone) implements Wire {
    @Override
    public void watch(List<Path> directories) {
        Stream<Path> configured = alone ? Stream.empty() : directories.stream();
        wire.watch(Stream.concat(configured, places.stream()).distinct().toList());
    }

    @Override
    public void attach(WireInput.ControlSocket socket) {
        wire.attach(socket);
    }

    @Override
    public void detach(InterfaceName iface) {
        wire.detach(iface);
    }

    @Override
    public void ask(long ask, InterfaceName iface, Command command) {
        wire.ask(ask, iface, command);
    }

    @Override
    public void check(InterfaceName iface) {
        wire.check(iface);
    }

    @Override
    public void close() {
        wire.close();
    }
}
