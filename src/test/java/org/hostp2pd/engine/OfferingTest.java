package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Access;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.p2p.ConfigMethods;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.StationEvent;
import org.hostp2pd.p2p.WpsEvent;
import org.hostp2pd.p2p.WpsPin;
import org.junit.jupiter.api.Test;

/// When the registrar is told the PIN.
class OfferingTest {
    private static final MacAddress TABLET_IF = MacAddress.of("46:00:00:00:02:00");
    private static final Access PIN =
            new Access(Optional.of(Method.PIN), Optional.of(Rig.PIN), Optional.empty(), List.of());

    private static Rig running() {
        return new Rig(Settings.defaults().with(PIN)).started().groupUp().forgetLog();
    }

    @Test
    void thePinIsOfferedAgainForEachOfSeveralAtATime() {
        Rig rig = running().showPin(Rig.PHONE, "phone").showPin(Rig.TABLET, "tablet");
        rig.groupEvent(new StationEvent.EapStarted(Rig.PHONE_IF))
                .groupEvent(new WpsEvent.PinNeeded("uuid", Rig.PHONE_IF));
        assertEquals(2, rig.count("WPS_PIN any"));
        rig.groupEvent(new StationEvent.EapStarted(Rig.PHONE_IF));
        assertEquals(2, rig.count("WPS_PIN any"));
        rig.groupEvent(new StationEvent.EapStarted(TABLET_IF));
        assertEquals(3, rig.count("WPS_PIN any"));
        rig.groupEvent(new WpsEvent.RegistrarSuccess(Rig.PHONE_IF, "uuid"));
        assertEquals(4, rig.count("WPS_PIN any"));
    }

    @Test
    void whoAsksOverAndOverIsOfferedThePinOnceASecond() {
        Rig rig = running();
        for (int times = 0; times < 3; times++) {
            rig.showPin(Rig.PHONE, "phone").showPin(Rig.TABLET, "tablet");
        }
        assertEquals(List.of("p2p-wlan0-0 WPS_PIN any 12345670 120"), rig.sent);
        rig.advance(Duration.ofSeconds(1)).showPin(Rig.PHONE, "phone");
        assertEquals(2, rig.count("WPS_PIN any"));
    }

    @Test
    void thePinThatNobodyUsedIsNotOfferedAgain() {
        Rig rig = running().showPin(Rig.PHONE, "phone").forgetLog().advance(Duration.ofSeconds(60));
        heard(rig, 4);
        rig.groupEvent(new StationEvent.EapStarted(Rig.PHONE_IF));
        assertEquals(List.of(), rig.sent);
    }

    @Test
    void whoIsHeardWhileAnotherUsesThePinIsOfferedItOnceASecond() {
        Rig rig = running().showPin(Rig.PHONE, "phone").showPin(Rig.TABLET, "tablet");
        rig.groupEvent(new StationEvent.EapStarted(Rig.PHONE_IF)).forgetLog();
        heard(rig, 4);
        assertEquals(0, rig.count("WPS_PIN"));
        rig.advance(Duration.ofSeconds(1));
        heard(rig, 4);
        assertEquals(List.of("p2p-wlan0-0 WPS_PIN any 12345670 120"), rig.sent);
    }

    @Test
    void whatTheRegistrarAnnouncesNoLongerIsOfferedAgain() {
        Settings patient = Rig.patient(Settings.defaults().with(PIN), Duration.ofMinutes(5));
        Rig rig = new Rig(patient).started().groupUp().showPin(Rig.PHONE, "phone");
        rig.forgetLog().advance(Duration.ofSeconds(121));
        heard(rig, 4);
        assertEquals(List.of("p2p-wlan0-0 WPS_PIN any 12345670 300"), rig.sent);
    }

    @Test
    void anotherGroupIsToldThePinAtOnce() {
        Rig rig = running().showPin(Rig.PHONE, "phone").groupDown(RemovalReason.REQUESTED);
        rig.groupUp().forgetLog().showPin(Rig.PHONE, "phone");
        assertEquals(1, rig.count("WPS_PIN any"));
    }

    @Test
    void whoBeginsAfterThePinWasChangedGetsTheNewOne() {
        Rig rig = running().groupListed().showPin(Rig.PHONE, "phone").forgetLog();
        Optional<WpsPin> other = Optional.of(new WpsPin("87654325"));
        Access changed = new Access(PIN.method(), other, Optional.empty(), List.of());
        rig.feed(new Input.Requested(1, new Request.Reload(Settings.defaults().with(changed))));
        rig.groupEvent(new StationEvent.EapStarted(Rig.PHONE_IF));
        assertEquals(1, rig.count("WPS_PIN any 87654325"));
    }

    @Test
    void whoIsLeftAloneNeedsNoOtherPinWhenItIsIn() {
        Rig rig = running().showPin(Rig.PHONE, "phone").forgetLog();
        rig.groupEvent(new StationEvent.EapStarted(Rig.PHONE_IF))
                .groupEvent(new WpsEvent.RegistrarSuccess(Rig.PHONE_IF, "uuid"));
        assertEquals(List.of(), rig.sent);
    }

    private static void heard(Rig rig, int times) {
        for (int time = 0; time < times; time++) {
            rig.groupEvent(new WpsEvent.EnrolleeSeen(
                    Rig.PHONE_IF,
                    "uuid",
                    Optional.empty(),
                    new ConfigMethods(0x188),
                    0,
                    true,
                    new DeviceName("phone")));
        }
    }
}
