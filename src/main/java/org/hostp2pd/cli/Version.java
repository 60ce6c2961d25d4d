package org.hostp2pd.cli;

import java.util.Objects;

/// The version, as the jar's manifest has it; `development` when the classes do not come from the jar.
public final class Version {
    private Version() {}

    /// `hostp2pd 1.0`.
    public static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "hostp2pd " + Objects.requireNonNullElse(version, "development");
    }
}
