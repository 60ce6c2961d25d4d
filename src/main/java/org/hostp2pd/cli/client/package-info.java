/// The commands that ask a running service: what they send, and how the answer is shown. It must not know the engine,
/// whose classes would make a command slow that lives for a moment.
@NullMarked
package org.hostp2pd.cli.client;

import org.jspecify.annotations.NullMarked;
