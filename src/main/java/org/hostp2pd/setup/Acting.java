package org.hostp2pd.setup;

/// Does what is done besides writing files. Blocks until it is done.
public interface Acting {
    /// @return whether it was done
    boolean act(Act act);
}
