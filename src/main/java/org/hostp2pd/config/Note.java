package org.hostp2pd.config;

import java.util.List;

/// Something in an accepted configuration that the administrator should know.
///
/// @param about the keys it is about, as paths from the section, such as `select_timeout_secs.enroller`
public record Note(Place place, Remark remark, List<String> about) {
    public Note {
        about = List.copyOf(about);
    }

    /// What is remarked.
    public enum Remark {
        /// `p2p_client`: nothing is run to reach wpa_supplicant any more.
        P2P_CLIENT_UNUSED,
        /// `pin_module`: `pin_command` took its place.
        PIN_MODULE_REPLACED,
        /// `select_timeout_secs.enroller`: there is no separate enroller any more.
        ENROLLER_UNUSED,
        /// Both `activate_persistent_group` and `activate_autonomous_group`: the first wins.
        PERSISTENT_WINS,
        /// Both `dynamic_group` and `activate_autonomous_group`: the first wins.
        DYNAMIC_WINS,
        /// A PIN that anybody would try first.
        TRIVIAL_PIN,
        /// A PIN whose last digit is not the check digit: some phones refuse it.
        PIN_CHECKSUM,
        /// Both `pin` and `pin_command`: the first wins.
        PIN_COMMAND_UNUSED,
        /// A value of `network_parms` that is added anyway.
        ADDED_ANYWAY,
        /// Parts of the section `logging` that have no meaning here.
        LOGGING_IGNORED
    }
}
