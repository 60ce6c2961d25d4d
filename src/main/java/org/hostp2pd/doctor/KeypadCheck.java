package org.hostp2pd.doctor;

import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.p2p.ConfigMethods;
import org.hostp2pd.supplicant.Question;

/// Whether phones are told that a PIN can be typed; without the variable this program sets it at its start.
final class KeypadCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        boolean button = sight.wanted().access().method().equals(Optional.of(Method.PUSH_BUTTON));
        Optional<String> words = sight.said(Question.CONFIG_METHODS)
                .or(() -> sight.document().map(file -> file.text("config_methods")))
                .filter(text -> !text.isEmpty());
        if (button || words.isEmpty()) {
            return List.of();
        }
        return List.of(
                ConfigMethods.ofWords(words.get()).keypad()
                        ? Symptom.KEYPAD_FINE.with(words.get())
                        : Symptom.KEYPAD_MISSING
                                .with(words.get())
                                .mendedBy(Mends.setting(sight, "config_methods", "keypad")));
    }
}
