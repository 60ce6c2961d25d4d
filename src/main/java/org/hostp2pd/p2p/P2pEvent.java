package org.hostp2pd.p2p;

/// What wpa_supplicant says without being asked. Every event is a record of one family; what this version does not know
/// is an [Unrecognised]. All text in it came from the air and is hostile: show it only through the `shown()` of its
/// type.
public sealed interface P2pEvent
        permits PeerEvent,
                NegotiationEvent,
                GroupEvent,
                InvitationEvent,
                ServiceEvent,
                WpsEvent,
                StationEvent,
                LinkEvent,
                Unrecognised {}
