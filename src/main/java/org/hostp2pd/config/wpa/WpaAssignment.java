package org.hostp2pd.config.wpa;

/// A setting to be written. @param name letters, digits and underscores
public record WpaAssignment(String name, WpaValue value) {
    public WpaAssignment {
        if (!name.matches("[A-Za-z0-9_]+")) {
            throw new IllegalArgumentException("not the name of a setting");
        }
    }
}
