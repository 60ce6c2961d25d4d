package org.hostp2pd.doctor;

/// How bad a finding is, the worst first. The exit code of the doctor is that of the worst finding.
public enum Severity {
    /// No phone gets in.
    BROKEN(3),
    /// It works, but not well or not for long.
    MEND(1),
    /// Good to know, nothing to do.
    KNOW(0),
    /// As it should be.
    FINE(0);

    private final int exitCode;

    Severity(int exitCode) {
        this.exitCode = exitCode;
    }

    /// For the process that looked.
    public int exitCode() {
        return exitCode;
    }
}
