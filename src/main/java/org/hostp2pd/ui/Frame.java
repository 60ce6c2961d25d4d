package org.hostp2pd.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;

/// What the window does for its screens. On the FX thread.
interface Frame {
    /// Switches between light and dark.
    void otherTheme();

    /// Somebody has to look. @param title why, in a line @param sentence the same in a sentence; both safe to show
    void front(String title, String sentence);

    /// Shows everything in another language. @param language empty for the desktop's
    void speak(Optional<Locale> language);

    /// Fills the screen, over everything else. @param content made at most once, with what leaves it again
    void fill(Function<Runnable, Parent> content);
}
