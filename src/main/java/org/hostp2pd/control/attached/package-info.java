/// A service in another process as if its engine were in this one: states, what it says, requests and their outcomes.
/// It must not know who shows them.
@NullMarked
package org.hostp2pd.control.attached;

import org.jspecify.annotations.NullMarked;
