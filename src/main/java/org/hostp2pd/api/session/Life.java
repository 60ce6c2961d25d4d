package org.hostp2pd.api.session;

/// How a session is run: by itself, or by the program around it.
interface Life {
    /// @throws IllegalStateException when it has begun before
    void start(Session session);

    /// @throws IllegalStateException when it has begun before
    int run(Session session);

    /// Waits until it has ended.
    void awaitEnd();

    /// Whether it has ended.
    boolean over();
}
