package org.hostp2pd.doctor;

/// A file as it was seen. Octets may be secret.
public sealed interface FileSeen {
    /// There is none.
    record Absent() implements FileSeen {}

    /// There is one that may not be read by this user.
    record Hidden() implements FileSeen {}

    /// There is one. @param octets one character for each octet
    record Held(String octets) implements FileSeen {
        /// Does not give the content away.
        @Override
        public String toString() {
            return "Held[" + octets.length() + " octets]";
        }
    }
}
