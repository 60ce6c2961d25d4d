/// Knows the control sockets of wpa_supplicant: where they lie, whether they answer, which datagram is a reply and
/// which an event. Must not know what a command or an event means for a group: that is decided in `engine`.
///
/// Source of the facts about the server: hostap `wpa_supplicant/ctrl_iface_unix.c` and
/// `src/common/ctrl_iface_common.c`.
///
/// junixsocket unpacks its native library to `java.io.tmpdir` at each start, unless the launcher puts
/// `libjunixsocket-native-<version>.so` into a folder of `java.library.path`, where it is looked for first.
@NullMarked
package org.hostp2pd.supplicant;

import org.jspecify.annotations.NullMarked;
