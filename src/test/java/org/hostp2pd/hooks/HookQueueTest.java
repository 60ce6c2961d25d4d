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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hostp2pd.hooks.HookResult.Dropped;
import org.hostp2pd.hooks.HookResult.Ended;
import org.hostp2pd.hooks.HookResult.NotStarted;
import org.hostp2pd.hooks.HookResult.Reason;
import org.hostp2pd.hooks.HookResult.TimedOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookQueueTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final HookCall STARTED = new HookCall("started", List.of(), Map.of());

    private record Heard(HookCall call, HookResult result) {}

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final HookQueue queue = new HookQueue((call, result) -> heard.add(new Heard(call, result)));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        queue.close();
    }

    private HookResult next() throws InterruptedException {
        Heard next = heard.poll(30, TimeUnit.SECONDS);
        assertTrue(next != null, "nothing was reported");
        return next.result();
    }

    private HookResult run(Path program, Duration limit, HookCall call) throws InterruptedException {
        queue.submit(new Program(program, limit), call);
        return next();
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
    void callsRunInOrderAndOneAtATime() throws Exception {
        Path out = folder.resolve("out");
        Path program = script(folder, "hook", "echo \"begin $2\" >> '" + out + "'", "echo \"end $2\" >> '" + out + "'");
        IntStream.range(0, 20)
                .forEach(number -> queue.submit(
                        new Program(program, LONG),
                        new HookCall("connect", List.of(Integer.toString(number)), Map.of())));
        for (int number = 0; number < 20; number++) {
            next();
        }
        List<String> expected = new ArrayList<>();
        IntStream.range(0, 20).forEach(number -> expected.addAll(List.of("begin " + number, "end " + number)));
        assertEquals(expected, Files.readAllLines(out));
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
    void programThatHangsIsEndedAndTheNextOneRuns() throws Exception {
        Path hangs = script(folder, "hangs", "echo before", "exec sleep 1000");
        Path works = script(folder, "works", "echo works");

        Duration limit = Duration.ofSeconds(1);
        assertEquals(new TimedOut(limit, new Output("before\n", false), 0), run(hangs, limit, STARTED));
        assertEquals(
                "works\n",
                assertInstanceOf(Ended.class, run(works, LONG, STARTED))
                        .output()
                        .text());
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
    void moreCallsThanMayWaitAreDroppedAndReportedAtOnce() throws Exception {
        Path gate = folder.resolve("gate");
        Path program = script(folder, "hook", "while [ ! -e " + gate + " ]; do sleep 0.02; done");
        for (int call = 0; call < HookQueue.MOST_WAITING + 3; call++) {
            queue.submit(new Program(program, LONG), STARTED);
        }

        assertEquals(new Dropped(), next());
        assertEquals(new Dropped(), next());
        assertEquals(Optional.empty(), Optional.ofNullable(heard.peek()));
        Files.createFile(gate);
        assertInstanceOf(Ended.class, next());
    }

    @Test
    void closeWithPatienceLetsTheLastCallEnd() throws Exception {
        Path program = script(folder, "hook", "sleep 0.2; echo terminated");
        queue.submit(new Program(program, LONG), STARTED);

        queue.close(LONG);

        assertEquals(
                "terminated\n", assertInstanceOf(Ended.class, next()).output().text());
        assertEquals(new Dropped(), run(program, LONG, STARTED));
    }

    @Test
    void closeEndsTheRunningCallAndDropsTheOthers() throws Exception {
        Path mark = folder.resolve("mark");
        Path program = script(folder, "hook", "touch " + mark, "exec sleep 1000");
        queue.submit(new Program(program, LONG), STARTED);
        queue.submit(new Program(program, LONG), STARTED);

        queue.close(SHORT);

        List<HookResult> results = List.of(next(), next());
        assertTrue(results.contains(new Dropped()), results::toString);
        assertTrue(results.stream().anyMatch(it -> it instanceof TimedOut || it instanceof Dropped), results::toString);
    }

    @Test
    void outputIsShownHarmless() {
        assertEquals("a | b\\u001B[31m\\u202E\\\\é", new Output("a\nb\u001b[31m\u202e\\é\n", false).shown());
        assertEquals("x…", new Output("x", true).shown());
        assertEquals("\ufffd", Output.of(new byte[] {(byte) 0xff}, 1, false).text());
    }
}
