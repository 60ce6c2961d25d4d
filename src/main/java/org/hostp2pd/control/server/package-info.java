/// The service's side of the control socket: who may connect, what they are told, and what is done with what they send.
/// It must not know what a request does, nor let a client delay the engine or another client, nor grow memory.
@NullMarked
package org.hostp2pd.control.server;

import org.jspecify.annotations.NullMarked;
