package org.hostp2pd.service;

import org.hostp2pd.engine.Engine;

/// What goes along with a service in the same process.
@FunctionalInterface
public interface Company {
    /// Is given the engine before it runs, on the thread that becomes the engine's; must return soon.
    void begin(Engine engine);

    /// Is given what to say when it looks at stations and peers, before the engine.
    default void look(Lookers.Looker looker) {}

    /// Is given the way to other settings, before the engine.
    default void steer(Reload reload) {}

    /// Whether the process is the service's own, and with it its signals and its threads that fail; else both are
    /// left as they are.
    default boolean wholeProcess() {
        return true;
    }

    /// Control-C was pressed. On a thread of the JVM, must return soon.
    ///
    /// @return whether that was dealt with; else it ends the service
    default boolean interrupted() {
        return false;
    }
}
