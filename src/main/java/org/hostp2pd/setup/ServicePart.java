package org.hostp2pd.setup;

import java.util.Optional;
import org.hostp2pd.doctor.BusRule;
import org.hostp2pd.setup.Act.Unit;
import org.hostp2pd.setup.Act.Verb;

/// What changes about services: NetworkManager is kept off, and the service of this program is started.
final class ServicePart {
    private static final Change.Fresher OPEN = new Change.Fresher(0644, "");

    /// The group that the unit of the package is in already.
    private static final String USUAL = "netdev";

    private static final String FENCE = "[device-hostp2pd]\nmatch-device=interface-name:p2p-*\nmanaged=0\n";

    private final Sheet sheet;

    ServicePart(Sheet sheet) {
        this.sheet = sheet;
    }

    /// Lets NetworkManager leave the interfaces of groups alone, and not hear of the groups.
    void fence() {
        Present.Services services = sheet.present().services();
        if (!sheet.answers().fence() || !services.programs().contains("NetworkManager")) {
            return;
        }
        // Where it is told already, it may not have read it yet.
        boolean again = sheet.cure().isPresent();
        if (sheet.change(BusRule.PATH, BusRule.text(), OPEN) || again) {
            sheet.both(new Act.Service(Verb.RELOAD, Unit.BUS));
        }
        if ((!services.leftAlone() && sheet.change(Places.NETWORK_MANAGER, FENCE, OPEN)) || again) {
            sheet.both(new Act.Service(Verb.RELOAD, Unit.NETWORK_MANAGER));
        }
    }

    /// Lets the service at the control socket. @param group of users that may use it
    void unit(Optional<String> group) {
        boolean wanted = sheet.answers().start().atBoot();
        if (wanted
                && group.filter(it -> !it.equals(USUAL) && it.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*"))
                        .isPresent()) {
            String dropIn = "[Service]\nSupplementaryGroups=" + group.get() + "\n";
            if (sheet.change(Places.UNIT, dropIn, OPEN)) {
                sheet.both(new Act.DaemonReload());
            }
        }
    }

    /// Has the service read its configuration again, where it runs.
    void again() {
        if (sheet.present().services().enabled() && sheet.anything()) {
            sheet.both(new Act.Service(Verb.RESTART, Unit.HOSTP2PD));
        }
    }

    /// Starts it, now and at boot, or not any more.
    void boot() {
        boolean wanted = sheet.answers().start().atBoot();
        boolean enabled = sheet.present().services().enabled();
        Act on = new Act.Service(Verb.ENABLE, Unit.HOSTP2PD);
        Act off = new Act.Service(Verb.DISABLE, Unit.HOSTP2PD);
        if (wanted && !enabled) {
            sheet.act(on, off);
        } else if (enabled && !wanted) {
            sheet.act(off, on);
        } else if (wanted) {
            again();
        }
    }
}
