/// How the engine's states, notices, requests and outcomes look in JSON. It knows their records and their parts; it
/// must not decide anything.
@NullMarked
package org.hostp2pd.control.shape;

import org.jspecify.annotations.NullMarked;
