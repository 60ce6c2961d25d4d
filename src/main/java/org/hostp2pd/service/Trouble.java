package org.hostp2pd.service;

import java.util.Set;
import org.hostp2pd.engine.Notice;

/// Which notices say that something went wrong that a recording explains.
final class Trouble {
    private static final Set<Class<? extends Notice>> KINDS = Set.of(
            Notice.ConnectRefused.class,
            Notice.EnrolmentFailed.class,
            Notice.EnrolmentTimedOut.class,
            Notice.EventsLost.class,
            Notice.FormationFailed.class,
            Notice.GivingUp.class,
            Notice.GroupNotMade.class,
            Notice.NegotiationFailed.class,
            Notice.NetworkMissing.class,
            Notice.NoP2pDevice.class,
            Notice.OutOfReach.class,
            Notice.PinLocked.class,
            Notice.PushButtonOverlap.class,
            Notice.SettingRefused.class,
            Notice.WrongPin.class);

    private Trouble() {}

    static boolean isOne(Notice notice) {
        return KINDS.contains(notice.getClass());
    }
}
