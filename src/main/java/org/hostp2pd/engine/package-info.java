/// Keeps the group: the one owner of the state, the pure step from an input to the next state and its orders, and the
/// thread that feeds it. Must not know JavaFX, how a user is spoken to, or how a datagram travels.
@NullMarked
package org.hostp2pd.engine;

import org.jspecify.annotations.NullMarked;
