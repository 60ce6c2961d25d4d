/// Knows how a machine is made ready for its first group: what is asked, what may be answered, which files and services
/// change by it, and how that is done and undone. Must not know the engine, a terminal or a window.
@NullMarked
package org.hostp2pd.setup;

import org.jspecify.annotations.NullMarked;
