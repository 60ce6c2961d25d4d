package org.hostp2pd.ui;

import java.io.PrintStream;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs the flows in a process of their own, which has the platform of JavaFX that its options say, and writes a line
/// for each: `PASS name` or `FAIL name: why`.
final class Flows implements TestExecutionListener {
    private final PrintStream out;

    private Flows(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        LauncherDiscoveryRequest flows = LauncherDiscoveryRequestBuilder.request()
                .selectors(Stream.of(RequestFlowIT.class, ScreenFlowIT.class, MendFlowIT.class)
                        .<DiscoverySelector>map(DiscoverySelectors::selectClass)
                        .toList())
                .build();
        LauncherFactory.create().execute(flows, new Flows(System.out));
        System.exit(0);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String why = result.getThrowable()
                .map(Object::toString)
                .orElse("")
                .lines()
                .findFirst()
                .orElse("");
        if (result.getStatus() != Status.SUCCESSFUL) {
            out.println("FAIL " + test.getDisplayName() + ": " + why);
        } else if (test.isTest()) {
            out.println("PASS " + test.getDisplayName());
        }
    }
}
