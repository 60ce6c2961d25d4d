package org.hostp2pd.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Another program, a module of its own, with the jar as it is published.
@Timeout(120)
final class StrangerIT {
    private static final String LIBRARIES = "target/hostp2pd/lib";

    @TempDir
    private Path folder;

    /// @return what the compiler says; empty where it has nothing to say
    private String compile(String program) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/stranger"));
        Files.writeString(folder.resolve("src/module-info.java"), "module stranger { requires org.hostp2pd; }");
        Files.writeString(sources.resolve("Main.java"), program);
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "-p",
                        LIBRARIES,
                        "-d",
                        folder.resolve("out").toString(),
                        folder.resolve("src/module-info.java").toString(),
                        sources.resolve("Main.java").toString());
        return said.toString();
    }

    @Test
    void whatIsExportedSuffices() throws Exception {
        Path sockets = Files.createDirectory(folder.resolve("sockets"));
        Path config = Files.writeString(
                folder.resolve("hostp2pd.yaml"), "hostp2pd:\n  control_directories: [" + sockets + "]\n");
        assertEquals("", compile("""
                package stranger;

                import java.nio.file.Path;
                import java.util.concurrent.CountDownLatch;
                import java.util.concurrent.Flow;
                import org.hostp2pd.api.Event;
                import org.hostp2pd.api.HostP2pd;

                public class Main implements Flow.Subscriber<Event> {
                    private final CountDownLatch up = new CountDownLatch(1);

                    public static void main(String[] args) throws Exception {
                        HostP2pd session = HostP2pd.builder()
                                .config(Path.of(args[0]))
                                .interfaceName("p2p-dev-wlan0")
                                .directory(Path.of(args[1]))
                                .pin("37925185")
                                .build();
                        Main main = new Main();
                        session.events().subscribe(main);
                        try (session) {
                            session.start();
                            main.up.await();
                            System.out.println(session.status() + " " + session.group().isPresent());
                        }
                        System.out.println(session.status());
                    }

                    public void onSubscribe(Flow.Subscription subscription) {
                        subscription.request(Long.MAX_VALUE);
                    }

                    public void onNext(Event event) {
                        if (event.kind().equals("GroupUp")) {
                            up.countDown();
                        }
                    }

                    public void onError(Throwable failure) {}

                    public void onComplete() {}
                }
                """));
        try (SimulatedSupplicant _ =
                SimulatedSupplicant.start(sockets, Options.usual().atSpeed(20))) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=com.kohlschutter.junixsocket.nativecommon",
                            "-p",
                            LIBRARIES + ":" + folder.resolve("out"),
                            "-m",
                            "stranger/stranger.Main",
                            config.toString(),
                            folder.toString())
                    .redirectError(folder.resolve("err").toFile())
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("ACTIVE true\nENDED\n", out, Files.readString(folder.resolve("err")));
            assertEquals(0, process.waitFor());
        }
    }

    @Test
    void nothingElseCanBeUsed() throws IOException {
        String said = compile("""
                package stranger;

                class Main {
                    org.hostp2pd.engine.Engine engine;
                    org.hostp2pd.api.session.Session session;
                }
                """);
        assertNotEquals("", said);
        assertTrue(said.contains("package org.hostp2pd.engine is not visible"), said);
        assertTrue(said.contains("package org.hostp2pd.api.session is not visible"), said);
    }
}
