package org.hostp2pd.api;

/// The least level that is logged.
public enum LogLevel {
    DEBUG,
    INFO,
    WARNING,
    ERROR,
    CRITICAL
}
