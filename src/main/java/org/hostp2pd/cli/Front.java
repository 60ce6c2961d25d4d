package org.hostp2pd.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.LoggingSetup;
import org.hostp2pd.service.Voice;
import org.hostp2pd.simulator.Scenario;

/// A window in which a service is shown and steered.
public interface Front {
    /// A simulated radio. @param play lets its phones do something else
    record Simulation(Scenario playing, Consumer<Scenario> play) {}

    /// What a window is opened for.
    ///
    /// @param terminal    says everything to the log as well
    /// @param preferences the file in which the window may keep how somebody likes it
    /// @param simulation  empty on a real radio
    /// @param fullScreen  whether how to connect fills the screen at once
    record Stage(
            Launch launch,
            LoggingSetup logging,
            Voice terminal,
            Path preferences,
            Optional<Simulation> simulation,
            boolean fullScreen) {}

    /// Whether there is a display at all.
    boolean possible();

    /// A window will be wanted soon: begins what takes long, and returns at once.
    void prepare();

    /// Runs a service in a window until somebody closes it or a signal ends it. The calling thread becomes the
    /// engine's.
    ///
    /// @return the exit code of the process; empty, with nothing started, where the window cannot be opened
    OptionalInt run(Stage stage);
}
