package org.hostp2pd.ui.shell;

import static org.hostp2pd.ui.common.Nodes.there;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// How much fits: below 1024 the navigation shows icons only; on a small touch screen everything is made for a finger,
/// as far as there is room for that.
/// The style sheets see it as pseudo-classes of the panel.
final class Density {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TOUCH = PseudoClass.getPseudoClass("touch");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass LOWEST = PseudoClass.getPseudoClass("lowest");
    private static final int NARROW_BELOW = 1024;
    private static final int TOUCH_BELOW = 560;
    private static final int LOW_BELOW = 440;
    private static final int LOWEST_BELOW = 370;

    private final Region root;
    private final Label name;
    private final Node device;
    private final Button show;

    Density(Region root, Label name, Node device, Button show) {
        this.root = root;
        this.name = name;
        this.device = device;
        this.show = show;
    }

    void follow() {
        root.layoutBoundsProperty().subscribe(_ -> fit());
    }

    private void fit() {
        if (root.getWidth() == 0) {
            return;
        }
        boolean touch = root.getHeight() < TOUCH_BELOW;
        boolean narrow = root.getWidth() < NARROW_BELOW;
        root.pseudoClassStateChanged(TOUCH, touch);
        root.pseudoClassStateChanged(NARROW, narrow && !touch);
        root.pseudoClassStateChanged(LOW, root.getHeight() < LOW_BELOW);
        root.pseudoClassStateChanged(LOWEST, root.getHeight() < LOWEST_BELOW);
        there(name, !narrow);
        there(name.getParent(), !touch);
        there(device, !touch);
        show.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
}
