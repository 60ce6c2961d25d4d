/// Knows how the first setup is asked for, shown before it is done, and followed while it is.
/// Must not know how a machine is surveyed or changed, nor any other screen.
@NullMarked
package org.hostp2pd.ui.setup;

import org.jspecify.annotations.NullMarked;
