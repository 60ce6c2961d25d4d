package org.hostp2pd.ui.common;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// A code for a camera: dark modules on white with a quiet zone of four modules, as large as it fits in whole pixels.
/// Empty where there is no code.
public final class CodeBox extends Region {
    private static final int QUIET = 4;

    private final SVGPath ink = new SVGPath();
    private final ObjectProperty<Optional<WifiCode>> code = new SimpleObjectProperty<>(Optional.empty());
    private boolean[][] modules = new boolean[0][];
    private double drawn;

    public CodeBox() {
        getStyleClass().add("code");
        ink.getStyleClass().add("ink");
        ink.setManaged(false);
        getChildren().add(ink);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        code.subscribe(now -> {
            modules = now.map(WifiCode::modules).orElse(new boolean[0][]);
            drawn = 0;
            requestLayout();
        });
    }

    /// What is drawn.
    public ObjectProperty<Optional<WifiCode>> codeProperty() {
        return code;
    }

    @Override
    protected void layoutChildren() {
        double side = Math.min(getWidth(), getHeight());
        double module = Math.max(1, Math.floor(side / (modules.length + 2 * QUIET)));
        if (module != drawn) {
            drawn = module;
            ink.setContent(path(module));
        }
        double inked = module * modules.length;
        ink.relocate(snapPositionX((getWidth() - inked) / 2), snapPositionY((getHeight() - inked) / 2));
    }

    /// Neighbours in a row are one rectangle.
    private String path(double module) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.length; y++) {
            int from = 0;
            while (from < modules[y].length) {
                int to = from;
                while (to < modules[y].length && modules[y][to]) {
                    to++;
                }
                if (to > from) {
                    path.append("M%s %sh%sv%sh%sz"
                            .formatted(from * module, y * module, (to - from) * module, module, (from - to) * module));
                }
                from = to + 1;
            }
        }
        return path.toString();
    }
}
