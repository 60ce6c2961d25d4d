/// The command line: what may be asked for, and every sentence that is printed. It must not know the panel, nor decide
/// anything about Wi-Fi Direct.
@NullMarked
package org.hostp2pd.cli;

import org.jspecify.annotations.NullMarked;
