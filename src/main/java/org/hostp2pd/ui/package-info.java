/// The JavaFX panel: opens the window, builds each screen from its view-model, and ends.
/// Only what is below it knows JavaFX; nothing below it knows how the process was started.
@NullMarked
package org.hostp2pd.ui;

import org.jspecify.annotations.NullMarked;
