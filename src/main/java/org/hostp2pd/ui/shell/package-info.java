/// The window around the screens: navigation, the device, the state in one word, pause and theme.
/// It knows no screen but by its place in the navigation.
@NullMarked
package org.hostp2pd.ui.shell;

import org.jspecify.annotations.NullMarked;
