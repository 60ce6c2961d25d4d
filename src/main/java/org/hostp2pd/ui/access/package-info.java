/// How devices get in, who may, and who is asking.
/// It knows the common parts of the panel and no other screen.
@NullMarked
package org.hostp2pd.ui.access;

import org.jspecify.annotations.NullMarked;
