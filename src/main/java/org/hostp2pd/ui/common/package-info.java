/// What every screen stands on: the one hop to the FX thread, texts, FXML, themes and the numbers as a person reads
/// them. It knows no screen.
@NullMarked
package org.hostp2pd.ui.common;

import org.jspecify.annotations.NullMarked;
