package org.hostp2pd.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line of the program.
@Command(name = "hostp2pd", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class CommandLineRun implements Runnable {
    CommandLineRun() {}

    /// @param args the command line
    /// @return the exit code of the process
    public static int run(String[] args) {
        return new CommandLine(new CommandLineRun()).execute(args);
    }

    @Override
    public void run() {}
}
