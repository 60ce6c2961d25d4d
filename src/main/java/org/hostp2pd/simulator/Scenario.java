package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be played to a manager: phones, and what happens to the machine.
public enum Scenario {
    /// A few phones come, move data, leave and come back, for as long as somebody watches.
    LIVING_ROOM,
    /// A dozen phones want in at the same time.
    CROWD,
    /// Somebody types wrong PINs before the right one.
    WRONG_PIN,
    /// Phones that press their button, one after the other.
    PUSH_BUTTON,
    /// Two phones press their buttons at once, and one of them again later.
    OVERLAP,
    /// Phones whose names are made to break something.
    HOSTILE,
    /// wpa_supplicant is killed, ended and started again, at last without its configuration.
    SUPPLICANT_RESTARTS,
    /// Nobody comes.
    EMPTY;

    /// What happens to the machine. @param after from the beginning of the scenario
    record Happening(Duration after, What what) {}

    /// Something that happens to the machine.
    enum What {
        KILL,
        TERMINATE,
        START,
        LOSE_CONFIGURATION,
        REMOVE_GROUPS
    }

    /// The scenario of that word, as [#word] gives it.
    public static Optional<Scenario> of(String word) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.word().equals(word))
                .findFirst();
    }

    /// Its name on a command line: lower case, with hyphens.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Phone> phones() {
        return switch (this) {
            case LIVING_ROOM -> Scripts.livingRoom();
            case CROWD -> Scripts.crowd();
            case WRONG_PIN -> Scripts.wrongPin();
            case PUSH_BUTTON -> Scripts.pushButton();
            case OVERLAP -> Scripts.overlap();
            case HOSTILE -> Scripts.hostile();
            case SUPPLICANT_RESTARTS -> Scripts.restarts();
            case EMPTY -> List.of();
        };
    }

    List<Happening> happenings() {
        return this != SUPPLICANT_RESTARTS
                ? List.of()
                : List.of(
                        new Happening(Duration.ofSeconds(40), What.KILL),
                        new Happening(Duration.ofSeconds(43), What.START),
                        new Happening(Duration.ofSeconds(80), What.REMOVE_GROUPS),
                        new Happening(Duration.ofSeconds(110), What.TERMINATE),
                        new Happening(Duration.ofSeconds(113), What.START),
                        new Happening(Duration.ofSeconds(150), What.KILL),
                        new Happening(Duration.ofSeconds(151), What.LOSE_CONFIGURATION),
                        new Happening(Duration.ofSeconds(152), What.START));
    }
}
