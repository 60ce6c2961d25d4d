package org.hostp2pd;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Chooses at the panel of the radio lab the other of two adapters, by the menu in the window, and takes pictures of
/// both.
final class Chooser {
    private static final String FIRST = "p2p-dev-wlan0";
    private static final String OTHER = "p2p-dev-wlan1";

    private Chooser() {}

    public static void main(String[] args) {
        AtWindow.wait(
                args,
                new AtWindow.Sight("first", scene -> waits(scene, FIRST) && offered(scene), Chooser::choose),
                new AtWindow.Sight("other", scene -> waits(scene, OTHER), _ -> {}));
    }

    private static boolean waits(Scene scene, String device) {
        return scene.lookup("#status") instanceof Labeled status
                && status.getText().equals("Waiting for phones")
                && menu(scene).getText().equals(device);
    }

    private static MenuButton menu(Scene scene) {
        return (MenuButton) scene.lookup("#device");
    }

    private static boolean offered(Scene scene) {
        return menu(scene).getItems().stream().anyMatch(item -> item.getText().equals(OTHER));
    }

    private static void choose(Scene scene) {
        menu(scene).getItems().stream()
                .filter(item -> item.getText().equals(OTHER))
                .forEach(MenuItem::fire);
    }
}
