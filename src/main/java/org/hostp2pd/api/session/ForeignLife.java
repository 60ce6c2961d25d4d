package org.hostp2pd.api.session;

/// A session that the program around runs.
record ForeignLife() implements Life {
    @Override
    public void start(Session session) {
        throw new IllegalStateException("the session runs already");
    }

    @Override
    public int run(Session session) {
        throw new IllegalStateException("the session runs already");
    }

    @Override
    public void awaitEnd() {
        // The program around ends with it.
    }

    @Override
    public boolean over() {
        return false;
    }
}
