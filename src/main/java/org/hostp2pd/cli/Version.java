package org.hostp2pd.cli;

import java.util.Objects;

/// The version, as the jar's manifest has it; `development` when the classes do not come from the jar.
final class Version {
    private Version() {}

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "hostp2pd " + Objects.requireNonNullElse(version, "development");
    }
}
