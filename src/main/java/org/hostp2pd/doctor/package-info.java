/// Knows what can stand in the way of a Wi-Fi Direct group on a machine, how each of it is seen, and what mends it.
/// Must not change anything, and must not know the engine: it looks at the machine, not at a session.
@NullMarked
package org.hostp2pd.doctor;

import org.jspecify.annotations.NullMarked;
