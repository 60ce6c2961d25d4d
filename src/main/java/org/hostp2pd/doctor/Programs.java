package org.hostp2pd.doctor;

import java.util.List;

/// Runs programs of the machine that only look.
public interface Programs {
    /// @param command the program, looked for in the usual folders, and its arguments; no shell is involved
    Ran run(List<String> command);
}
