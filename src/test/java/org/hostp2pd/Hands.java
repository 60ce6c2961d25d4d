package org.hostp2pd;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;

/// What somebody at the window looks for, and does.
final class Hands {
    private Hands() {}

    static void openTheDoctor(Scene scene) {
        scene.getRoot().lookupAll(".nav").stream()
                .filter(node ->
                        node instanceof ToggleButton place && place.getText().equals("Doctor"))
                .forEach(place -> ((ToggleButton) place).fire());
    }

    static boolean says(Scene scene, String query, String text) {
        return says(scene.getRoot(), query, text);
    }

    static boolean says(Node within, String query, String text) {
        return within.lookupAll(query).stream()
                .anyMatch(
                        node -> node instanceof Labeled label && label.getText().equals(text) && shown(label));
    }

    static boolean seen(Scene scene, String query) {
        return scene.getRoot().lookupAll(query).stream().anyMatch(Hands::shown);
    }

    private static boolean shown(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }

    static void press(Scene scene, String query) {
        press(scene.getRoot(), query);
    }

    /// Presses the first button of these that can be pressed.
    static void press(Node within, String query) {
        within.lookupAll(query).stream()
                .filter(node -> node instanceof Button && shown(node) && !node.isDisabled())
                .limit(1)
                .forEach(button -> ((Button) button).fire());
    }
}
