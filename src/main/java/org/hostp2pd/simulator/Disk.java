package org.hostp2pd.simulator;

import java.util.Map;

/// The configuration file, which outlives the process. Both interfaces write the same one, and the last one wins.
final class Disk {
    private final Map<String, String> original;
    private Configuration saved = new Configuration();

    Disk(Map<String, String> original) {
        this.original = original;
        lose();
    }

    /// The file is made anew, as the machine was installed with.
    void lose() {
        saved = new Configuration();
        original.forEach(saved::set);
    }

    Configuration read() {
        return saved.reread();
    }

    boolean write(Configuration configuration) {
        saved = configuration.reread();
        return true;
    }
}
