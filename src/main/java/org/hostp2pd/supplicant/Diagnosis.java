package org.hostp2pd.supplicant;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hostp2pd.supplicant.WireInput.Trouble;

/// Why a socket could not be used. The library reports the words of the C library, which change with the language of
/// the machine, so the file is looked at instead.
final class Diagnosis {
    private Diagnosis() {}

    static Trouble of(IOException failure, Path server) {
        return switch (failure) {
            case SocketTimeoutException _ -> Trouble.NO_ANSWER;
            case ProtocolException _ -> Trouble.REFUSED;
            case FileSystemException _ -> Trouble.CLOSED;
            default -> lookAt(server);
        };
    }

    private static Trouble lookAt(Path server) {
        try {
            if (!SocketFile.read(server).isSocket()) {
                return Trouble.NOT_A_SOCKET;
            }
            return Files.isWritable(server) ? Trouble.REFUSED : Trouble.DENIED;
        } catch (NoSuchFileException _) {
            return Trouble.GONE;
        } catch (AccessDeniedException _) {
            return Trouble.DENIED;
        } catch (IOException _) {
            return Trouble.NOT_A_SOCKET;
        }
    }
}
