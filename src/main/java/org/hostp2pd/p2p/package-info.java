/// Knows the vocabulary of Wi-Fi Direct and the grammar of wpa_supplicant's control interface: addresses, names,
/// events, commands and replies as values. Must not know sockets, files, policy, configuration or what a person reads.
@NullMarked
package org.hostp2pd.p2p;

import org.jspecify.annotations.NullMarked;
