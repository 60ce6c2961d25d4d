package org.hostp2pd.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hostp2pd.config.Expected;
import org.hostp2pd.config.Note;
import org.hostp2pd.config.Place;
import org.hostp2pd.config.Problem;
import org.hostp2pd.config.Reason;
import org.hostp2pd.config.Reason.Found;
import org.hostp2pd.hooks.HookCall;
import org.hostp2pd.hooks.HookResult;
import org.hostp2pd.hooks.Output;
import org.hostp2pd.hooks.PinOutcome;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.RulesReading;
import org.hostp2pd.store.StoreReading;
import org.hostp2pd.store.StoreTrouble;
import org.hostp2pd.supplicant.UnsafeDirectoryException;

/// At least one of every notice of the service and every problem of a configuration, with every reason it can have.
final class ServiceSamples {
    static final Place PLACE = new Place("/etc/hostp2pd.yaml", 3, 5);
    static final HookCall CONNECT = new HookCall("connect", List.of(), Map.of());

    private static final Path FILE = Path.of("/var/lib/hostp2pd/groups");
    private static final Output OUTPUT = new Output("no such\u001b[31m\n{device}\n", false);

    private ServiceSamples() {}

    static Stream<ServiceNotice> all() {
        return Stream.of(plain(), hooks(), pins(), store(), config()).flatMap(notices -> notices);
    }

    private static Stream<ServiceNotice> plain() {
        return Stream.concat(
                Stream.of(
                        new ServiceNotice.LockBusy("auto", FILE, OptionalLong.empty()),
                        new ServiceNotice.LockBusy("wlan0", FILE, OptionalLong.of(12345)),
                        new ServiceNotice.LockUnusable(FILE, true),
                        new ServiceNotice.LockUnusable(FILE, false),
                        new ServiceNotice.LockStale(12345),
                        new ServiceNotice.LogFileUnusable(FILE),
                        new ServiceNotice.DirectoryUnusable(FILE),
                        new ServiceNotice.NamesCut(),
                        new ServiceNotice.ControlUnusable(FILE, Optional.empty()),
                        new ServiceNotice.ControlUnusable(FILE, Optional.of("netdev")),
                        new ServiceNotice.Gone(),
                        new ServiceNotice.Back(),
                        new ServiceNotice.Failed(),
                        new ServiceNotice.Ended()),
                Arrays.stream(UnsafeDirectoryException.Reason.values())
                        .map(it -> new ServiceNotice.DirectoryUnsafe(FILE, it)));
    }

    private static Stream<ServiceNotice> hooks() {
        return Stream.concat(
                        Stream.of(
                                new HookResult.Ended(1, OUTPUT, Duration.ofSeconds(1)),
                                new HookResult.Ended(1, new Output("", false), Duration.ofSeconds(1)),
                                new HookResult.TimedOut(Duration.ofSeconds(30), OUTPUT, 0),
                                new HookResult.TimedOut(Duration.ofMinutes(5), OUTPUT, 2),
                                new HookResult.Dropped()),
                        Arrays.stream(HookResult.Reason.values()).map(HookResult.NotStarted::new))
                .map(it -> new ServiceNotice.HookFailed(CONNECT, it));
    }

    private static Stream<ServiceNotice> pins() {
        return Stream.concat(
                        Stream.of(
                                new PinOutcome.TimedOut(Duration.ofSeconds(10)),
                                new PinOutcome.Failed(3),
                                new PinOutcome.NotAPin()),
                        Arrays.stream(HookResult.Reason.values()).map(PinOutcome.NotStarted::new))
                .map(ServiceNotice.PinFailed::new);
    }

    private static Stream<ServiceNotice> store() {
        return Stream.concat(
                Arrays.stream(StoreTrouble.values())
                        .flatMap(it -> Stream.of(
                                new ServiceNotice.StoreUnusable(FILE, it, true),
                                new ServiceNotice.StoreUnusable(FILE, it, false),
                                new ServiceNotice.RulesUnusable(FILE, it, true),
                                new ServiceNotice.RulesUnusable(FILE, it, false))),
                Arrays.stream(StoreReading.Damage.values())
                        .flatMap(it -> Stream.of(
                                new ServiceNotice.StoreDamaged(new StoreReading.Damaged(FILE, 2, it, List.of())),
                                new ServiceNotice.RulesDamaged(
                                        new RulesReading.Damaged(FILE, 2, it, DeviceRules.NONE)))));
    }

    private static Stream<ServiceNotice> config() {
        return Stream.concat(
                Stream.of(
                        new ServiceNotice.ConfigurationRefused(problems().toList(), true),
                        new ServiceNotice.ConfigurationRefused(problems().toList(), false)),
                Arrays.stream(Note.Remark.values())
                        .map(it -> new ServiceNotice.Remarked(new Note(PLACE, it, List.of("pin", "pin_command")))));
    }

    static Stream<Problem> problems() {
        return Stream.concat(
                reasons().map(it -> new Problem(PLACE, it)),
                Stream.of(new Problem(new Place("-", 0, 0), new Reason.Unreadable(Reason.Trouble.FAILED))));
    }

    private static Stream<Reason> reasons() {
        return Stream.of(
                        Arrays.stream(Reason.Trouble.values()).map(Reason.Unreadable::new),
                        Arrays.stream(Reason.Fault.values()).map(Reason.NotYaml::new),
                        Arrays.stream(Expected.Kind.values())
                                .map(it -> new Reason.WrongValue("key", it, new Found.Text("a\u202eb"))),
                        Arrays.stream(Found.Shape.values())
                                .map(it -> new Reason.WrongValue("key", new Expected.WholeNumber(0, 99999), it)),
                        Stream.of(
                                new Reason.WrongValue("key", new Expected.Seconds(0, 600), Found.Shape.LIST),
                                new Reason.UnknownKey("pinn", Optional.of("pin")),
                                new Reason.UnknownKey("{0}'", Optional.empty()),
                                new Reason.RepeatedKey("pin", 2),
                                new Reason.Misplaced("pin", "hostp2pd"),
                                new Reason.UnknownOption("p2p_connect_opts", "frq", Optional.of("freq")),
                                new Reason.UnknownOption("p2p_connect_opts", "x", Optional.empty()),
                                new Reason.RepeatedOption("p2p_connect_opts", "freq"),
                                new Reason.LoadsCode("opensc_engine_path"),
                                new Reason.HasArguments("run_program")))
                .flatMap(it -> it);
    }
}
