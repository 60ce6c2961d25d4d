package org.hostp2pd.cli;

import org.hostp2pd.cli.prompt.Exposed;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.service.Voice;

/// Nothing for Java expressions to see.
record NoSession() implements SessionExposure, Exposed {
    @Override
    public Exposed with(Words words) {
        return this;
    }

    @Override
    public Object session() {
        return "";
    }

    @Override
    public Class<?> type() {
        return String.class;
    }

    @Override
    public Voice hearing(Voice other) {
        return other;
    }

    @Override
    public void begin(Engine engine) {}
}
