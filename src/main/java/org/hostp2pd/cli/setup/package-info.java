/// Knows how a first setup is called, asked for in a terminal or a file, shown, and handed to root where that is
/// needed. Must not know how anything is planned or written.
@NullMarked
package org.hostp2pd.cli.setup;

import org.jspecify.annotations.NullMarked;
