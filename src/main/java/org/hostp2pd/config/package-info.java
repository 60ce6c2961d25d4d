/// Knows the configuration file: its keys, what they may hold, and where in it something is wrong.
/// Must not know sockets, the engine or how a problem is put into words.
@NullMarked
package org.hostp2pd.config;

import org.jspecify.annotations.NullMarked;
