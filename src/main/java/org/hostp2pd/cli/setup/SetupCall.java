package org.hostp2pd.cli.setup;

import java.util.Optional;

/// What is asked of a setup.
///
/// @param answers a file, or `-` for standard input; empty asks in the terminal
/// @param dry     only shows what would be done
/// @param undo    undoes the last one
/// @param sure    asks nothing before it is done
record SetupCall(Optional<String> answers, boolean dry, boolean undo, boolean sure) {}
