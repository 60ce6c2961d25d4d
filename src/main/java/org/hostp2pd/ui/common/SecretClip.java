package org.hostp2pd.ui.common;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/// Puts a secret on the clipboard for a minute. On the FX thread.
public final class SecretClip {
    private static final Duration KEPT = Duration.seconds(60);

    private final PauseTransition forgetting = new PauseTransition(KEPT);
    private Optional<String> copied = Optional.empty();

    public SecretClip() {
        forgetting.setOnFinished(_ -> forget());
    }

    /// From now on it can be pasted, until something else is copied or the minute is over.
    public void copy(String secret) {
        put(secret);
        copied = Optional.of(secret);
        forgetting.playFromStart();
    }

    /// Something that is no secret, and stays.
    public void copyOpenly(String text) {
        put(text);
        copied = Optional.empty();
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void forget() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString() && copied.equals(Optional.ofNullable(clipboard.getString()))) {
            clipboard.clear();
        }
        copied = Optional.empty();
    }
}
