package org.hostp2pd.control.shape;

/// JSON that is not what was expected. Its message names the place and never holds what stood there.
public final class Mismatch extends Exception {
    private static final long serialVersionUID = 1;

    Mismatch(String expected) {
        super(expected, null, false, false);
    }
}
