/// Knows the files that outlive wpa_supplicant and the machine: the persistent groups, their keys and members, and the
/// rules who may come in.
/// Must not know wpa_supplicant, the configuration or when something is to be remembered.
@NullMarked
package org.hostp2pd.store;

import org.jspecify.annotations.NullMarked;
