/// A client's side of the control socket: which services run here, and a conversation with one of them. It must not
/// know the engine, and trusts no socket that somebody else may have put in place.
@NullMarked
package org.hostp2pd.control.client;

import org.jspecify.annotations.NullMarked;
