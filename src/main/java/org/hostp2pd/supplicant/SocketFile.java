package org.hostp2pd.supplicant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What the file system says of a file that may be a socket.
///
/// @param generation differs when a file was made anew under the same name. It is made of the inode and of the time of
///     modification: a file system may give the inode again, and the time of change would differ after each chmod
record SocketFile(boolean isSocket, long generation) {
    private static final int TYPE = 0xf000;
    private static final int SOCKET = 0xc000;

    static SocketFile read(Path path) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(path, "unix:mode,ino,lastModifiedTime");
        boolean socket = attributes.get("mode") instanceof Integer mode && (mode & TYPE) == SOCKET;
        return new SocketFile(socket, 31 * inode(attributes) + modified(attributes));
    }

    private static long inode(Map<String, Object> attributes) {
        return attributes.get("ino") instanceof Long inode ? inode : 0;
    }

    private static long modified(Map<String, Object> attributes) {
        return attributes.get("lastModifiedTime") instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
    }
}
