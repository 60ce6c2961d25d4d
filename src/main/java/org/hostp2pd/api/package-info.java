/// What other Java programs use: a session with one Wi-Fi Direct device, its facts, its events and what may be asked of
/// it. Must not show anything of how the session is kept, so that this may change.
@NullMarked
package org.hostp2pd.api;

import org.jspecify.annotations.NullMarked;
