package org.hostp2pd.ui.settings;

import java.io.IOException;
import org.hostp2pd.config.SettingsFile;

/// What is to be written. [#write] blocks on the disk.
record Draft(SettingsFile file, String before, String after) {
    /// @return whether it was written; it is not where the file changed meanwhile
    boolean write() throws IOException {
        return file.replace(before, after);
    }

    /// What takes it back.
    Draft reversed() {
        return new Draft(file, /* before= */ after, /* after= */ before);
    }
}
