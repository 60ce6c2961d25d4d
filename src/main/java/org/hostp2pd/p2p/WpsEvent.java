package org.hostp2pd.p2p;

import java.util.Optional;
import java.util.OptionalInt;

/// Wi-Fi Protected Setup on the group's interface. Source: wire.md 3.3.
public sealed interface WpsEvent extends P2pEvent {
    /// WPS-ENROLLEE-SEEN. @param passwordId 0 default PIN, 4 push button
    /// @param enrolling request type 1: it wants to enrol; else it only asks, or comes back with its credential
    record EnrolleeSeen(
            MacAddress station,
            String uuid,
            Optional<DeviceType> type,
            ConfigMethods methods,
            int passwordId,
            boolean enrolling,
            DeviceName name)
            implements WpsEvent {}

    /// WPS-PIN-NEEDED: the registrar has no PIN for this enrollee. The description after the address is dropped: it
    /// is the attacker's.
    record PinNeeded(String uuid, MacAddress station) implements WpsEvent {}

    /// WPS-REG-SUCCESS: the enrollee has the credential.
    record RegistrarSuccess(MacAddress station, String uuid) implements WpsEvent {}

    /// WPS-SUCCESS.
    record Success() implements WpsEvent {}

    /// WPS-FAIL. @param message the WPS message it failed at @param configError WSC Configuration Error
    /// @param reason wpa_supplicant's error indication (1 security TKIP only, 2 WEP prohibited, 3 authentication
    /// failure)
    record Fail(int message, int configError, OptionalInt reason) implements WpsEvent {}

    /// WPS-TIMEOUT.
    record Timeout() implements WpsEvent {}

    /// WPS-OVERLAP-DETECTED.
    record Overlap() implements WpsEvent {}

    /// WPS-PBC-ACTIVE, WPS-PBC-DISABLE, WPS-PIN-ACTIVE, WPS-CANCEL and the other bare notices.
    record Notice(Kind kind) implements WpsEvent {
        /// Which notice; the names are those on the wire.
        public enum Kind {
            PBC_ACTIVE,
            PBC_DISABLE,
            PIN_ACTIVE,
            CANCEL,
            AP_SETUP_LOCKED,
            AP_SETUP_UNLOCKED,
            AP_PIN_DISABLED,
            M2D
        }
    }

    /// WPS-AP-PIN-ENABLED. The PIN itself is dropped.
    record ApPinEnabled() implements WpsEvent {}

    /// WPS-NEW-AP-SETTINGS and WPS-CRED-RECEIVED. The credential is dropped.
    record Credential(boolean received) implements WpsEvent {}
}
