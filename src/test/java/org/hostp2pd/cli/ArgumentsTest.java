package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.hostp2pd.cli.Invocation.Help;
import org.hostp2pd.cli.Invocation.Manner;
import org.hostp2pd.cli.Invocation.Misuse;
import org.hostp2pd.cli.Invocation.Panel;
import org.hostp2pd.cli.Invocation.Radio;
import org.hostp2pd.cli.Invocation.Replay;
import org.hostp2pd.cli.Invocation.Serve;
import org.hostp2pd.cli.Invocation.ShowVersion;
import org.hostp2pd.cli.Invocation.Signal;
import org.hostp2pd.cli.Invocation.Verbosity;
import org.hostp2pd.p2p.InterfaceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArgumentsTest {
    private static Serve plain(Radio radio, Verbosity verbosity) {
        return new Serve(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Manner.Usual(),
                Panel.WINDOW,
                radio,
                verbosity);
    }

    @Test
    void nothingMeansEverythingAsConfigured() {
        assertEquals(plain(new Radio.Real(), Verbosity.AS_CONFIGURED), Arguments.read());
    }

    @Test
    void theLineOfTheIssueIsUnderstood() {
        Serve expected = new Serve(
                Optional.of("hostp2pd.yaml"),
                Optional.of(new InterfaceName("p2p-dev-wlan0")),
                Optional.of("/usr/local/bin/hook"),
                new Manner.Usual(),
                Panel.NONE,
                new Radio.Real(),
                Verbosity.AS_CONFIGURED);
        assertEquals(
                expected,
                Arguments.read("--no-gui", "-i", "p2p-dev-wlan0", "-c", "hostp2pd.yaml", "-p", "/usr/local/bin/hook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-p=hook", "--run_program=hook", "--run-program=hook"})
    void theHookHasThreeNames(String argument) {
        assertEquals(
                new Serve(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("hook"),
                        new Manner.Usual(),
                        Panel.WINDOW,
                        new Radio.Real(),
                        Verbosity.AS_CONFIGURED),
                Arguments.read(argument));
    }

    @Test
    void theScreenIsFilledWhereAPanelIsWanted() {
        assertEquals(Panel.FULL_SCREEN, ((Serve) Arguments.read("--show")).panel());
        assertEquals(Panel.NONE, ((Serve) Arguments.read("--show", "--no-gui")).panel());
    }

    @Test
    void standardInputIsAConfiguration() {
        assertEquals(Optional.of("-"), ((Serve) Arguments.read("-c", "-")).config());
    }

    @ParameterizedTest
    @CsvSource({"-v,VERBOSE", "--verbosity,VERBOSE", "-vv,DEBUG", "--debug,DEBUG"})
    void verbosityIsCounted(String argument, Verbosity verbosity) {
        assertEquals(plain(new Radio.Real(), verbosity), Arguments.read(argument));
    }

    @Test
    void aSimulatedRadioHasAScenarioOrTheOrdinaryOne() {
        assertEquals(
                plain(new Radio.Simulated(Optional.empty()), Verbosity.AS_CONFIGURED), Arguments.read("--simulate"));
        assertEquals(
                plain(new Radio.Simulated(Optional.of("wrong-pin")), Verbosity.AS_CONFIGURED),
                Arguments.read("--simulate=wrong-pin"));
        assertEquals(plain(new Radio.Tried(), Verbosity.AS_CONFIGURED), Arguments.read("--try"));
    }

    @Test
    void autoIsNoInterface() {
        assertEquals(plain(new Radio.Real(), Verbosity.AS_CONFIGURED), Arguments.read("-i", "auto"));
    }

    @Test
    void anInterfaceThatCannotBeIsRefused() {
        assertEquals(new Misuse("Not the name of an interface: ../../etc"), Arguments.read("-i", "../../etc"));
    }

    @Test
    void linesOfThePredecessorsUnitAreUnderstood() {
        Serve start = (Serve) Arguments.read("-i", "p2p-dev-wlan0", "-c", "/etc/hostp2pd.yaml", "-d");
        assertEquals(new Manner.Daemon(), start.manner());
        Optional<InterfaceName> iface = Optional.of(new InterfaceName("p2p-dev-wlan0"));
        Optional<String> config = Optional.of("/etc/hostp2pd.yaml");
        assertEquals(
                new Signal(config, iface, false),
                Arguments.read("-i", "p2p-dev-wlan0", "-c", "/etc/hostp2pd.yaml", "-r"));
        assertEquals(
                new Signal(config, iface, true),
                Arguments.read("-i", "p2p-dev-wlan0", "-c", "/etc/hostp2pd.yaml", "-t"));
    }

    @Test
    void commandsComeFromTheTerminalOrFromStandardInputOrNot() {
        assertEquals(new Manner.Prompt(), ((Serve) Arguments.read("--prompt")).manner());
        assertEquals(new Manner.Batch("-", true), ((Serve) Arguments.read("-b", "-")).manner());
        assertEquals(new Manner.Batch("out", false), ((Serve) Arguments.read("-b", "out", "-d")).manner());
    }

    @Test
    void aRecordingIsReplayed() {
        assertEquals(new Replay(Path.of("bug.rec")), Arguments.read("replay", "bug.rec"));
    }

    @Test
    void helpAndVersionNeedNothingElse() {
        assertEquals(new Help(Optional.empty()), Arguments.read("-h"));
        assertEquals(new Help(Optional.of("replay")), Arguments.read("replay", "--help"));
        assertEquals(new ShowVersion(), Arguments.read("-V"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "nonsense", "-c", "-i", "replay"})
    void whatIsNotThereIsMisuse(String argument) {
        assertEquals(Misuse.class, Arguments.read(argument).getClass());
    }
}
