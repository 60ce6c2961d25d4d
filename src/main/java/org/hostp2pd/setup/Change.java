package org.hostp2pd.setup;

import java.util.Optional;

/// What becomes of one file. Holds secrets; [Difference] is what may be shown.
///
/// @param path   absolute
/// @param before one character for each octet; empty where there is no such file
/// @param after  the same, as it will be
/// @param fresh  how it is made where there is none
public record Change(String path, Optional<String> before, String after, Fresher fresh) {
    /// For a file that is made. @param mode the nine bits of permission @param group its group of users; empty text
    /// for root's
    public record Fresher(int mode, String group) {}

    /// Gives no secret away.
    @Override
    public String toString() {
        return "Change[" + path + "]";
    }
}
