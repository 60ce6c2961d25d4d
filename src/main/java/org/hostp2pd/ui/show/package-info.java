/// One full screen for a kiosk or a television: how to connect.
/// It knows the common parts of the panel and no other screen.
@NullMarked
package org.hostp2pd.ui.show;

import org.jspecify.annotations.NullMarked;
