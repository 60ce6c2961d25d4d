package org.hostp2pd.hooks;

import static org.hostp2pd.hooks.Scripts.script;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hostp2pd.hooks.HookResult.Ended;
import org.hostp2pd.hooks.HookResult.NotStarted;
import org.hostp2pd.hooks.HookResult.Reason;
import org.hostp2pd.hooks.HookResult.TimedOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramRunTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final HookCall STARTED = new HookCall("started", List.of(), Map.of());

    private final ProgramRun run = new ProgramRun("hook-output");

    @TempDir
    Path folder;

    private HookResult run(Path program, Duration limit, HookCall call) {
        return run.run(new Program(program, limit), call);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bob's phone",
                "x;reboot",
                "$(reboot)",
                "`reboot`",
                "a \"b\" c",
                " leading and trailing ",
                "*",
                "-rf",
                "--",
                "\\",
                "a|b&c>d<e",
                "\u007f\u202e\u200b",
                "äöü 📱",
                "\ufffd",
                "",
            })
    void everyNameArrivesUnchangedAsOneArgument(String name) throws Exception {
        Path out = folder.resolve("out");
        Path program = script(folder, "hook", "printf '%s\\0' \"$#\" \"$@\" \"$HOSTP2PD_NAME\" > '" + out + "'");
        HookCall call =
                new HookCall("connect", List.of("02:00:00:00:01:00", name, "wlan0"), Map.of("HOSTP2PD_NAME", name));

        assertEquals(0, assertInstanceOf(Ended.class, run(program, LONG, call)).exit());

        assertEquals(
                "4\0connect\00002:00:00:00:01:00\0" + name + "\0wlan0\0" + name + "\0",
                Files.readString(out, StandardCharsets.UTF_8));
    }

    @Test
    void environmentHoldsOnlyWhatIsNeeded() throws Exception {
        Path program = script(folder, "hook", "env | cut -d= -f1 | sort | tr '\\n' ' '");
        HookCall call = new HookCall("started", List.of(), Map.of("HOSTP2PD_EVENT", "started"));

        String names =
                assertInstanceOf(Ended.class, run(program, LONG, call)).output().text();

        List<String> allowed = List.of(
                "HOME",
                "USER",
                "LOGNAME",
                "LANG",
                "LC_ALL",
                "LC_CTYPE",
                "TZ",
                "PATH",
                "PWD",
                "HOSTP2PD_CALL",
                "HOSTP2PD_EVENT",
                "OLDPWD",
                "SHLVL",
                "_");
        assertEquals(
                List.of(),
                List.of(names.split(" ")).stream()
                        .filter(it -> !allowed.contains(it))
                        .toList());
        assertTrue(names.contains("HOSTP2PD_EVENT"));
    }

    @Test
    void exitCodeAndOutputAreReported() throws Exception {
        Path program = script(folder, "hook", "echo out", "echo err >&2", "exit 7");

        Ended ended = assertInstanceOf(Ended.class, run(program, LONG, STARTED));

        assertEquals(7, ended.exit());
        assertEquals(new Output("out\nerr\n", false), ended.output());
    }

    @Test
    void standardInputIsEmpty() throws Exception {
        Path program = script(folder, "hook", "cat");
        assertEquals(
                new Output("", false),
                assertInstanceOf(Ended.class, run(program, LONG, STARTED)).output());
    }

    @Test
    void muchOutputIsCutAndDoesNotBlockTheProgram() throws Exception {
        Path program = script(folder, "hook", "head -c 1000000 /dev/zero | tr '\\0' x");

        Ended ended = assertInstanceOf(Ended.class, run(program, LONG, STARTED));

        assertEquals(new Output("x".repeat(Output.MOST_OCTETS), true), ended.output());
    }

    @Test
    void programThatIgnoresTheRequestToEndIsEnded() throws Exception {
        Path program = script(folder, "hook", "trap '' TERM", "while :; do sleep 0.05; done");
        assertEquals(new TimedOut(SHORT, Output.NONE, 0), run(program, SHORT, STARTED));
    }

    @Test
    void allDescendantsAreEndedOnTimeOutEvenThoseThatLeftTheirParent() throws Exception {
        Path pids = folder.resolve("pids");
        Path program = script(
                folder,
                "hook",
                "sh -c 'trap \"\" TERM; echo $$ >> " + pids + "; while :; do sleep 0.05; done' &",
                "setsid sh -c 'echo $$ >> " + pids + "; exec sleep 1000' &",
                "(sh -c 'echo $$ >> " + pids + "; exec sleep 1000' &)",
                "while [ \"$(wc -l < " + pids + ")\" -lt 3 ]; do sleep 0.05; done",
                "exec sleep 1000");

        TimedOut result = assertInstanceOf(TimedOut.class, run(program, Duration.ofSeconds(3), STARTED));

        assertEquals(0, result.left());
        List<String> left = Files.readAllLines(pids);
        assertEquals(3, left.size());
        for (String pid : left) {
            assertFalse(running(pid), "process " + pid + " was left behind");
        }
    }

    private static boolean running(String pid) throws IOException {
        Path status = Path.of("/proc", pid, "stat");
        try {
            return !Files.readString(status, StandardCharsets.ISO_8859_1).contains(") Z ");
        } catch (java.nio.file.NoSuchFileException _) {
            return false;
        }
    }

    @Test
    void childLeftBehindByAProgramThatEndedInTimeIsLeftAloneAndKeepsNobodyWaiting() throws Exception {
        Path pid = folder.resolve("pid");
        Path program = script(folder, "hook", "sleep 1000 &", "echo $! > " + pid, "echo done");

        assertEquals(
                "done\n",
                assertInstanceOf(Ended.class, run(program, LONG, STARTED))
                        .output()
                        .text());

        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
        assertTrue(child.isAlive());
        child.destroyForcibly();
    }

    @Test
    void moreChildrenLeftBehindThanReadersStillStopNothing() throws Exception {
        Path pids = folder.resolve("pids");
        Path program = script(folder, "hook", "sleep 1000 &", "echo $! >> " + pids, "echo done");
        for (int call = 0; call < 18; call++) {
            assertEquals(
                    0,
                    assertInstanceOf(Ended.class, run(program, LONG, STARTED)).exit());
        }
        Files.readAllLines(pids)
                .forEach(pid -> ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly));
    }

    @Test
    void scriptWithoutInterpreterLineRunsAsTheOldShellDidIt() throws Exception {
        Path program = script(folder, "hook", "");
        Files.writeString(program, "echo \"$1:$2\"\n");

        HookCall call = new HookCall("connect", List.of("; echo no"), Map.of());

        assertEquals(
                "connect:; echo no\n",
                assertInstanceOf(Ended.class, run(program, LONG, call)).output().text());
    }

    @Test
    void whatCannotBeStartedSaysWhy() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain"), "#!/bin/sh\n");
        Path open = script(folder, "open", "");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path alien = script(folder, "alien", "");
        Files.writeString(alien, "#!/nowhere/at/all\n");

        assertEquals(new NotStarted(Reason.NOT_ABSOLUTE), run(Path.of("bin/hook"), LONG, STARTED));
        assertEquals(new NotStarted(Reason.MISSING), run(folder.resolve("none"), LONG, STARTED));
        assertEquals(new NotStarted(Reason.NOT_A_FILE), run(folder, LONG, STARTED));
        assertEquals(new NotStarted(Reason.NOT_EXECUTABLE), run(plain, LONG, STARTED));
        assertEquals(new NotStarted(Reason.WRITABLE_BY_ANYONE), run(open, LONG, STARTED));
        assertEquals(new NotStarted(Reason.REFUSED), run(alien, LONG, STARTED));
    }

    @Test
    void argumentWithNulIsRefusedNotCut() throws Exception {
        Path program = script(folder, "hook", "");
        assertEquals(
                new NotStarted(Reason.REFUSED), run(program, LONG, new HookCall("connect", List.of("a\0b"), Map.of())));
    }

    @Test
    void outputIsShownHarmless() {
        assertEquals("a | b\\u001B[31m\\u202E\\\\é", new Output("a\nb\u001b[31m\u202e\\é\n", false).shown());
        assertEquals("x…", new Output("x", true).shown());
        assertEquals("\ufffd", Output.of(new byte[] {(byte) 0xff}, 1, false).text());
    }
}
