package org.hostp2pd.engine;

/// Whether somebody looks, so that figures are worth reading.
///
/// @param peersLeft how many peers are read at most before the next round
public record Observation(boolean wanted, int peersLeft) {
    static final Observation NONE = new Observation(false, 0);
}
