package org.hostp2pd.control.server;

import java.nio.file.Path;
import java.util.Optional;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.p2p.InterfaceName;

/// The first line of a service.
record Greeting(Desk desk) {
    byte[] line() {
        Optional<String> version =
                Optional.ofNullable(Greeting.class.getPackage().getImplementationVersion());
        return JsonText.line(Json.Members.of("hostp2pd", new Json.Text(version.orElse("development")))
                .with("protocol", Protocol.VERSION)
                .with("process", ProcessHandle.current().pid())
                .with("interface", desk.state().contact().chosen().map(InterfaceName::value))
                .with("configuration", desk.configuration().map(Path::toString)));
    }
}
