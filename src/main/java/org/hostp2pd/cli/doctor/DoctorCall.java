package org.hostp2pd.cli.doctor;

import java.util.Optional;

/// What the doctor is asked for.
///
/// @param config the argument of `-c`: a file, or `-` for standard input
/// @param json   whether a program reads it
public record DoctorCall(Optional<String> config, boolean json) {}
