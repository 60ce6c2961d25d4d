package org.hostp2pd.simulator;

import java.io.IOException;
import java.net.DatagramPacket;
import java.nio.ByteBuffer;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;
import org.newsclub.net.unix.FileDescriptorCast;

/// Sends from a socket by a descriptor of its own, a new one after each failure: junixsocket closes the one with which
/// it sent to somebody who was killed (junixsocket-native exceptions.c, ECONNREFUSED), and wpa_supplicant outlives
/// that.
final class Sender implements AutoCloseable {
    private final AFUNIXDatagramChannel socket;
    private AFUNIXDatagramChannel own;

    Sender(AFUNIXDatagramChannel socket) throws IOException {
        this.socket = socket;
        this.own = another();
    }

    /// An empty datagram is one too, which a channel would not send.
    ///
    /// @return whether there was room for it
    /// @throws IOException when the client is gone
    boolean send(byte[] datagram, AFUNIXSocketAddress client) throws IOException {
        if (!own.getFileDescriptor().valid()) {
            own = another();
        }
        if (datagram.length == 0) {
            own.socket().send(new DatagramPacket(new byte[0], 0, client.wrapAddress(), 1));
            return true;
        }
        return own.send(ByteBuffer.wrap(datagram), client) > 0;
    }

    private AFUNIXDatagramChannel another() throws IOException {
        var channel = FileDescriptorCast.duplicating(socket.getFileDescriptor()).as(AFUNIXDatagramChannel.class);
        channel.configureBlocking(false);
        channel.socket().setDeleteOnClose(false);
        return channel;
    }

    @Override
    public void close() throws IOException {
        own.close();
    }
}
