/// What happened, why, and what to do about it.
/// It knows the common parts of the panel and no other screen.
@NullMarked
package org.hostp2pd.ui.activity;

import org.jspecify.annotations.NullMarked;
