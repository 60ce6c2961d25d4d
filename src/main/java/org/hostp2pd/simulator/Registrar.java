package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;

/// The registrar of a group, as hostap's wps_registrar.c keeps it: PINs, newest first, of which only one may be unused
/// and meant for anybody, locked while in use and gone after the second use; and one push button window.
final class Registrar {
    /// WPS_PBC_WALK_TIME.
    static final Duration WALK_TIME = Duration.ofMinutes(2);

    private final LongSupplier time;
    private final Deque<Pin> pins = new ArrayDeque<>();
    private final Map<String, Long> buttons = new HashMap<>();
    private long selectedUntil = Long.MIN_VALUE;
    private boolean pushButton;
    private boolean overlap;
    private Optional<MacAddress> onlyDevice = Optional.empty();

    Registrar(LongSupplier time) {
        this.time = time;
    }

    void addPin(WpsPin pin, int timeoutSeconds) {
        pins.stream().filter(old -> old.uses == 1 && !old.locked).findFirst().ifPresent(pins::remove);
        long until = timeoutSeconds > 0
                ? time.getAsLong() + Duration.ofSeconds(timeoutSeconds).toNanos()
                : Long.MAX_VALUE;
        pins.addFirst(new Pin(pin, until));
        pushButton = false;
        select();
    }

    /// @return false when two buttons were pressed within the walk time
    boolean pushButton(Optional<MacAddress> device) {
        if (device.isEmpty() && recentButtons().size() > 1) {
            return false;
        }
        overlap = false;
        pushButton = true;
        onlyDevice = device;
        select();
        return true;
    }

    /// @return whether there was anything to cancel
    boolean cancel() {
        boolean any = selected();
        if (any && !pushButton) {
            pins.stream().findFirst().ifPresent(pins::remove);
        }
        pushButton = false;
        selectedUntil = Long.MIN_VALUE;
        return any;
    }

    boolean selected() {
        return time.getAsLong() < selectedUntil;
    }

    boolean pushButtonActive() {
        return pushButton && selected();
    }

    /// The newest PIN that is still good, as a person would read it from the owner's screen.
    Optional<WpsPin> shownPin() {
        expire();
        return pins.stream().findFirst().map(pin -> pin.pin);
    }

    /// An enrollee asks for the PIN it must prove; it is locked until [#prove].
    ///
    /// @return false when there is none for it
    boolean lockPin(String uuid) {
        expire();
        Optional<Pin> found = pins.stream().filter(pin -> pin.uses < 3).findFirst();
        if (found.isEmpty() || found.get().locked) {
            return false;
        }
        Pin pin = found.get();
        pin.locked = true;
        pin.owner = uuid;
        pin.uses++;
        return true;
    }

    /// The enrollee that locked a PIN proves that it knows it, or not. A right one is used up; a wrong one may be
    /// tried once more.
    boolean prove(String uuid, WpsPin typed) {
        Optional<Pin> locked = pins.stream()
                .filter(pin -> pin.locked && pin.owner.equals(uuid))
                .findFirst();
        boolean right = locked.filter(pin -> pin.pin.equals(typed)).isPresent();
        locked.filter(pin -> right || pin.uses == 3).ifPresent(pins::remove);
        locked.ifPresent(pin -> pin.locked = false);
        if (right) {
            selectedUntil = Long.MIN_VALUE;
        }
        return right;
    }

    /// The exchange of the enrollee ended before it proved anything.
    void release(String uuid) {
        List<Pin> locked = pins.stream()
                .filter(pin -> pin.locked && pin.owner.equals(uuid))
                .toList();
        locked.stream().filter(pin -> pin.uses == 3).forEach(pins::remove);
        locked.forEach(pin -> pin.locked = false);
    }

    /// An enrollee whose button was pressed is heard.
    ///
    /// @return whether it overlaps with another one
    boolean hearButton(String uuid) {
        recentButtons().put(uuid, time.getAsLong());
        overlap |= buttons.size() > 1;
        return buttons.size() > 1;
    }

    /// @return whether the button's enrollee gets the credential now
    boolean enrolByButton(String uuid, MacAddress device) {
        boolean mine = onlyDevice.isEmpty() || onlyDevice.get().equals(device);
        boolean granted = pushButtonActive() && mine && !(overlap && onlyDevice.isEmpty());
        if (granted) {
            buttons.remove(uuid);
            pushButton = false;
            selectedUntil = Long.MIN_VALUE;
        }
        return granted;
    }

    private void select() {
        selectedUntil = time.getAsLong() + WALK_TIME.toNanos();
    }

    private Map<String, Long> recentButtons() {
        buttons.values().removeIf(at -> at + WALK_TIME.toNanos() < time.getAsLong());
        return buttons;
    }

    private void expire() {
        pins.removeIf(pin -> pin.until < time.getAsLong());
    }

    private static final class Pin {
        private final WpsPin pin;
        private final long until;
        private String owner = "";
        private int uses = 1;
        private boolean locked;

        private Pin(WpsPin pin, long until) {
            this.pin = pin;
            this.until = until;
        }
    }
}
