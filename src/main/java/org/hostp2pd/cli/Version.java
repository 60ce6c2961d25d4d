package org.hostp2pd.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version, as the jar's manifest has it; `development` when the classes do not come from the jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"hostp2pd " + Objects.requireNonNullElse(version, "development")};
    }
}
