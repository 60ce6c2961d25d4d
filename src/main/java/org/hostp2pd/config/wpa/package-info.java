/// Knows `wpa_supplicant.conf` as a document that is changed line by line and otherwise kept octet for octet.
/// Must not know what a setting means for a group: that is for the doctor and the first setup.
///
/// Source of the grammar: hostap `src/utils/config.c` and `wpa_supplicant/config_file.c`.
@NullMarked
package org.hostp2pd.config.wpa;

import org.jspecify.annotations.NullMarked;
