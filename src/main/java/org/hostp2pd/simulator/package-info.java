/// Knows how wpa_supplicant answers on its control sockets, and phones that come, ask, join and leave by a script. Must
/// not know the engine, the configuration file of the product or anything that decides what is asked.
@NullMarked
package org.hostp2pd.simulator;

import org.jspecify.annotations.NullMarked;
