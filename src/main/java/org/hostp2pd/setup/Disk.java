package org.hostp2pd.setup;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The files of a machine. Each of these is done whole or not at all, and is on the disk when it returns.
public interface Disk {
    /// What a file is now.
    ///
    /// @param real   its path without symbolic links
    /// @param octets one character for each octet
    record Kept(String real, String octets, int mode, int user, int group) {
        /// Does not give the content away.
        @Override
        public String toString() {
            return "Kept[" + real + "]";
        }
    }

    /// Looks at a file. @return empty where there is none
    Optional<Kept> look(String path) throws IOException;

    /// The names in a folder, in their order; none where it is not there.
    List<String> list(String folder) throws IOException;

    /// Makes a file where there is none, with the folders above it. @param group empty text for root's
    void make(String path, String octets, int mode, String group) throws IOException;

    /// Puts another content into a file, which stays as it is otherwise.
    ///
    /// @return whether it was done; it is not where the file does not hold `before` any more
    boolean replace(String path, String before, String after) throws IOException;

    /// Puts a file back, whatever is there now.
    void restore(Kept kept) throws IOException;

    /// Takes away what one of these that was killed left beside a file.
    void tidy(String path) throws IOException;

    /// Takes a file away, where it is there.
    void remove(String path) throws IOException;
}
