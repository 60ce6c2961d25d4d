package org.hostp2pd.ui.common;

import java.util.Arrays;
import java.util.Optional;

/// How large everything is written and drawn, beside what the screen is scaled by anyway.
public enum TextSize {
    USUAL(1),
    LARGE(1.25),
    LARGEST(1.5);

    private final double factor;

    TextSize(double factor) {
        this.factor = factor;
    }

    /// What sizes are multiplied by.
    public double factor() {
        return factor;
    }

    /// The one of this name; empty where there is none.
    static Optional<TextSize> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
