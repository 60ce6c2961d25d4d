/// The devices in range.
/// It knows the common parts of the panel and no other screen.
@NullMarked
package org.hostp2pd.ui.peers;

import org.jspecify.annotations.NullMarked;
