/// Every key of the configuration, with its meaning.
/// It knows the common parts of the panel and no other screen.
@NullMarked
package org.hostp2pd.ui.settings;

import org.jspecify.annotations.NullMarked;
