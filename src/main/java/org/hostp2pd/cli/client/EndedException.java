package org.hostp2pd.cli.client;

import java.io.IOException;

/// The service ended the conversation.
final class EndedException extends IOException {
    private static final long serialVersionUID = 1;

    private final String why;

    /// @param why the word it gave
    EndedException(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
