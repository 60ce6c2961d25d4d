package org.hostp2pd.doctor;

/// What the file system says of a file.
///
/// @param mode the nine bits of permission
record FileFacts(boolean directory, boolean socket, String owner, String group, int mode, boolean writable) {
    boolean readableByOthers() {
        return (mode & 0004) != 0;
    }
}
