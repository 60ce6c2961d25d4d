package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

class ReadinessTest {
    @TempDir
    Path folder;

    private static String next(AFUNIXDatagramChannel listener) throws IOException {
        ByteBuffer datagram = ByteBuffer.allocate(4096);
        listener.receive(datagram);
        return new String(datagram.array(), 0, datagram.position(), StandardCharsets.UTF_8);
    }

    private static void saysHowItIs(AFUNIXSocketAddress address, String variable) throws IOException {
        try (AFUNIXDatagramChannel listener = AFUNIXDatagramChannel.open()) {
            listener.bind(address);
            Readiness readiness = Readiness.to(Optional.of(variable));
            readiness.ready();
            readiness.status("two\nlines\u0000");
            readiness.stopping();
            assertEquals("READY=1", next(listener));
            assertEquals("STATUS=two lines ", next(listener));
            assertEquals("STOPPING=1", next(listener));
        }
    }

    @Test
    void socketInAFolderIsTold() throws Exception {
        Path socket = folder.resolve("notify");
        saysHowItIs(AFUNIXSocketAddress.of(socket), socket.toString());
    }

    @Test
    void abstractSocketIsTold() throws Exception {
        String name = "hostp2pd-test-" + ProcessHandle.current().pid();
        saysHowItIs(AFUNIXSocketAddress.inAbstractNamespace(name), "@" + name);
    }

    @Test
    void readyIsSaidOnceAndAgainAfterTheConfigurationWasRead() throws Exception {
        Path socket = folder.resolve("notify");
        try (AFUNIXDatagramChannel listener = AFUNIXDatagramChannel.open()) {
            listener.bind(AFUNIXSocketAddress.of(socket));
            Readiness readiness = Readiness.to(Optional.of(socket.toString()));
            assertFalse(readiness.reloading());
            readiness.ready();
            readiness.ready();
            readiness.alive();
            assertTrue(readiness.reloading());
            readiness.ready();
            assertEquals("READY=1", next(listener));
            assertEquals("WATCHDOG=1", next(listener));
            assertTrue(next(listener).matches("RELOADING=1\nMONOTONIC_USEC=[0-9]+"));
            assertEquals("READY=1", next(listener));
        }
    }

    @Test
    void nobodyToTellIsNoTrouble() {
        Readiness.to(Optional.empty()).ready();
        Readiness.to(Optional.of("")).ready();
        Readiness.to(Optional.of("vsock:2:1234")).ready();
        Readiness.to(Optional.of(folder.resolve("none").toString())).ready();
        Readiness.to(Optional.of("/" + "x".repeat(200))).ready();
    }
}
