package org.hostp2pd.control.client;

import java.io.IOException;

/// A socket stands where anybody may put one, and belongs to somebody else.
public final class UntrustedException extends IOException {
    private static final long serialVersionUID = 1;

    UntrustedException() {
        super("the socket is somebody else's");
    }
}
