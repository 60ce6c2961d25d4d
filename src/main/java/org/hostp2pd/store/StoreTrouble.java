package org.hostp2pd.store;

/// What keeps the store from being read or written.
public enum StoreTrouble {
    /// No space is left on the disk.
    DISK_FULL,
    /// The file system is mounted read-only.
    READ_ONLY,
    /// This process may not.
    NO_PERMISSION,
    /// Something else stands in the place of the file or of its directory.
    IN_THE_WAY,
    /// Any other failure of the file system.
    FAILED
}
