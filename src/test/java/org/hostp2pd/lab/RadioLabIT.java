package org.hostp2pd.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the radio lab, where the machine has what it takes. With `-Dlab=required` a machine that has not is a failure.
final class RadioLabIT {
    private static final Pattern SCENARIO = Pattern.compile("(PASS|FAIL|SKIP) ([^ :]+):? *(.*)");
    private static final PrintStream SCREEN = System.out;

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException, InterruptedException {
        Run check = run("check", false);
        if (check.code() != 0) {
            String reason = "The radio lab cannot run here. " + String.join(" ", check.lines());
            return Stream.of(dynamicTest("theLabCanRunHere", () -> lack(reason)));
        }
        Run all = run("all", true);
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : all.lines()) {
            var scenario = SCENARIO.matcher(line);
            if (scenario.matches()) {
                tests.add(dynamicTest(scenario.group(2), () -> told(scenario.group(1), line)));
            }
        }
        tests.add(dynamicTest("theLabSaysThatAllPassed", () -> assertEquals(0, all.code())));
        return tests.stream();
    }

    /// What a scenario said. The lab leaves one out only where it may: with `LAB_PACKAGE=required` none.
    private static void told(String result, String line) {
        assumeFalse(result.equals("SKIP"), line);
        assertTrue(result.equals("PASS"), line);
    }

    private static void lack(String reason) {
        if (System.getProperty("lab", "").equals("required")) {
            fail(reason);
        }
        abort(reason);
    }

    private static Run run(String what, boolean shown) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("src/lab/lab", what).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process lab = builder.start();
        lab.getOutputStream().close();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = lab.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(line -> {
                lines.add(line);
                if (shown) {
                    SCREEN.println(line);
                }
            });
        }
        return new Run(lab.waitFor(), List.copyOf(lines));
    }

    private record Run(int code, List<String> lines) {}
}
