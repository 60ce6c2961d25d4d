package org.hostp2pd.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;

/// How much room a window gives to what is shown in it: less than it has where everything is drawn larger.
public record Room(double width, double height) {
    /// Of what is in no window yet.
    private static final Room ENDLESS = new Room(Double.MAX_VALUE, Double.MAX_VALUE);

    /// What the window around it gives.
    public static ObservableValue<Room> of(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::rootProperty)
                .flatMap(root -> root instanceof Zoomed zoomed
                        ? zoomed.room()
                        : root.layoutBoundsProperty().map(Room::of))
                .orElse(ENDLESS);
    }

    private static Room of(Bounds bounds) {
        return of(bounds.getWidth(), bounds.getHeight());
    }

    /// Nothing is laid out yet where there is none.
    static Room of(double width, double height) {
        return width > 0 && height > 0 ? new Room(width, height) : ENDLESS;
    }
}
