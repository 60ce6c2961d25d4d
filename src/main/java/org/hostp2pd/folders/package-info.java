/// Tells that something changed in folders, and sleeps in between. It must not know what lies in them, nor what for.
@NullMarked
package org.hostp2pd.folders;

import org.jspecify.annotations.NullMarked;
