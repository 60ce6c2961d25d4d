package org.hostp2pd.cli;

import java.util.OptionalInt;

/// A machine without a display.
record NoWindow() implements Front {
    @Override
    public boolean possible() {
        return false;
    }

    @Override
    public void prepare() {}

    @Override
    public OptionalInt run(Stage stage) {
        return OptionalInt.empty();
    }
}
