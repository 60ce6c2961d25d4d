package org.hostp2pd.p2p;

/// Why a group went (`p2p_group_removal_reason` in p2p_supplicant.c). [#UNKNOWN] is none or one this version does not
/// know.
public enum RemovalReason {
    UNKNOWN,
    REQUESTED,
    FORMATION_FAILED,
    IDLE,
    UNAVAILABLE,
    GO_ENDING_SESSION,
    PSK_FAILURE,
    FREQ_CONFLICT
}
