/// Knows how the doctor's findings are shown and copied.
/// Must not know how anything is found, nor any other screen.
@NullMarked
package org.hostp2pd.ui.doctor;

import org.jspecify.annotations.NullMarked;
