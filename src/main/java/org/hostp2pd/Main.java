package org.hostp2pd;

import org.hostp2pd.cli.CommandLineRun;

/// Reads the arguments and hands over to what they ask for.
public final class Main {
    private Main() {}

    /// @param args the command line
    public static void main(String[] args) {
        System.exit(CommandLineRun.onTerminal(new PanelFront(), ExposedSession::with)
                .run(args));
    }
}
