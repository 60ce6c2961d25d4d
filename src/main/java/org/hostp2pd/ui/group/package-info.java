/// The group and its stations.
/// It knows the common parts of the panel and no other screen.
@NullMarked
package org.hostp2pd.ui.group;

import org.jspecify.annotations.NullMarked;
