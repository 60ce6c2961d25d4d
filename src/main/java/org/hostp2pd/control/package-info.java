/// What a service and its clients say to each other over the control socket: JSON, a line at a time, and nothing else.
/// It must not know the engine, so that a client starts without it.
@NullMarked
package org.hostp2pd.control;

import org.jspecify.annotations.NullMarked;
