package org.hostp2pd.doctor;

/// A file as it was seen. Octets may be secret.
public sealed interface FileSeen {
    /// There is none.
    record Absent() implements FileSeen {}

    /// There is one that may not be read by this user.
    record Hidden() implements FileSeen {}

    /// There is one. @param octets one character for each octet @param mode the nine bits of permission
    record Held(String octets, int mode) implements FileSeen {
        private static final int OTHERS = 07;

        /// Whether others than its owner and its group may do something with it.
        public boolean open() {
            return (mode & OTHERS) != 0;
        }

        /// The bits without those of others.
        public int closed() {
            return mode & ~OTHERS;
        }

        /// Does not give the content away.
        @Override
        public String toString() {
            return "Held[" + octets.length() + " octets]";
        }
    }
}
