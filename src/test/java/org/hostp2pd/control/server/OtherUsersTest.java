package org.hostp2pd.control.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Other users of this machine at the control socket, in processes of their own.
class OtherUsersTest extends ServerRig {
    private static final String SETPRIV = "/usr/bin/setpriv";

    /// Which every Debian has and the one who knocks is not in by itself.
    private static final String GROUP = "games";

    private static final String KNOCK = """
            import java.io.IOException;
            import java.net.UnixDomainSocketAddress;
            import java.nio.ByteBuffer;
            import java.nio.channels.SocketChannel;
            import java.nio.charset.StandardCharsets;

            class Knock {
                public static void main(String[] args) {
                    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(args[0]))) {
                        ByteBuffer heard = ByteBuffer.allocate(4096);
                        channel.read(heard);
                        System.out.print(new String(heard.array(), 0, heard.position(), StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        System.out.println(e.getMessage());
                    }
                }
            }
            """;

    @BeforeEach
    void compile() throws IOException {
        boolean root = Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        assumeTrue(root, "only root can become other users");
        assumeTrue(Files.isExecutable(Path.of(SETPRIV)), "setpriv is not installed (package util-linux)");
        Path source = Files.writeString(folder.resolve("Knock.java"), KNOCK);
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        assertEquals(0, javac.run(System.out, System.err, "-d", folder.toString(), source.toString()));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder.resolve("Knock.class"), PosixFilePermissions.fromString("rw-r--r--"));
    }

    /// What is heard at the socket by nobody. @param groups what nobody is in
    private String heard(Path socket, String... groups) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(SETPRIV, "--reuid=nobody", "--regid=nogroup"),
                        Stream.of(groups.length == 0 ? "--clear-groups" : "--groups=" + String.join(",", groups)),
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of("-cp", folder.toString(), "Knock", socket.toString()))
                .flatMap(words -> words)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String heard = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), heard);
        return heard;
    }

    @Test
    void theKernelLetsNobodyInWithoutAGroup() throws Exception {
        Path socket = open(Limits.USUAL);
        assertEquals("Permission denied\n", heard(socket));
        assertEquals("Permission denied\n", heard(socket, GROUP));
    }

    @Test
    void theKernelLetsInWhoIsInTheGroupAndNobodyElse() throws Exception {
        Path socket = open(Limits.USUAL);
        use(Optional.of(GROUP));
        assertEquals("Permission denied\n", heard(socket));
        assertTrue(heard(socket, GROUP).startsWith("{\"hostp2pd\":"));
    }

    /// The socket still belongs to the group, but who is asked is the service.
    @Test
    void whoseGroupIsNoLongerConfiguredIsSentAway() throws Exception {
        Path socket = open(Limits.USUAL);
        use(Optional.of(GROUP));
        use(Optional.empty());
        assertTrue(heard(socket, GROUP).startsWith("{\"end\":\"NOT_PERMITTED\","));
    }
}
