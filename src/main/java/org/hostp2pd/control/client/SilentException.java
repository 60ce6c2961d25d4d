package org.hostp2pd.control.client;

import java.io.IOException;

/// The service says nothing in time.
public final class SilentException extends IOException {
    private static final long serialVersionUID = 1;

    SilentException() {
        super("the service says nothing");
    }
}
