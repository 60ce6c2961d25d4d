package org.hostp2pd.api.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.api.LogLevel;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Access;
import org.hostp2pd.config.Settings.Listed;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.LockFile;
import org.hostp2pd.store.StateDirectory;
import org.hostp2pd.supplicant.RuntimePlace;

/// What a session is to be made with.
///
/// @param directory empty for where a service keeps everything
public record Plan(
        ConfigSource source,
        Optional<InterfaceName> iface,
        Optional<String> program,
        Optional<LogSettings.Level> level,
        Optional<WpsPin> pin,
        Optional<List<Listed>> list,
        Optional<Path> directory) {
    /// Nothing wished for.
    public static final Plan NONE = new Plan(
            new ConfigSource.Defaults(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Plan config(Path file) {
        return new Plan(new ConfigSource.File(file), iface, program, level, pin, list, directory);
    }

    public Plan iface(String name) {
        return new Plan(source, Optional.of(new InterfaceName(name)), program, level, pin, list, directory);
    }

    public Plan program(String path) {
        return new Plan(source, iface, Optional.of(path), level, pin, list, directory);
    }

    public Plan logging(LogLevel least) {
        LogSettings.Level same = LogSettings.Level.valueOf(least.name());
        return new Plan(source, iface, program, Optional.of(same), pin, list, directory);
    }

    public Plan pin(String digits) {
        return new Plan(source, iface, program, level, Optional.of(new WpsPin(digits)), list, directory);
    }

    public Plan listed(List<String> devices) {
        List<Listed> all = devices.stream().map(Plan::listed).toList();
        return new Plan(source, iface, program, level, pin, Optional.of(all), directory);
    }

    private static Listed listed(String device) {
        return MacAddress.parse(device).<Listed>map(Listed.Address::new).orElseGet(() -> new Listed.Name(device));
    }

    public Plan directory(Optional<Path> other) {
        return new Plan(source, iface, program, level, pin, list, other);
    }

    private Settings wished(Settings settings) {
        Access access = settings.access();
        return settings.with(new Access(
                access.method(), pin.or(access::pin), access.pinCommand(), list.orElse(access.pushButtonList())));
    }

    Launch launch() {
        Map<String, String> environment = System.getenv();
        try {
            boolean root = Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
            Path home = Path.of(System.getProperty("user.home", "/"));
            return new Launch(
                    source,
                    iface,
                    program,
                    level,
                    Launch.USUAL_PLACES,
                    false,
                    directory.orElse(StateDirectory.of(environment, root, home)),
                    directory.isPresent() ? directory.get() : RuntimePlace.of(environment),
                    directory.orElse(LockFile.directory(root)),
                    environment,
                    this::wished);
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for the sockets of this session", e);
        }
    }
}
