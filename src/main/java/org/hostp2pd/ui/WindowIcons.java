package org.hostp2pd.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The pictures a window manager shows the window by, in the sizes it chooses from.
final class WindowIcons {
    private WindowIcons() {}

    static List<Image> all() {
        return IntStream.of(16, 24, 32, 48, 64, 128).mapToObj(WindowIcons::of).toList();
    }

    private static Image of(int size) {
        String name = "icons/hostp2pd-" + size + ".png";
        return new Image(Objects.requireNonNull(WindowIcons.class.getResource(name), name)
                .toExternalForm());
    }
}
