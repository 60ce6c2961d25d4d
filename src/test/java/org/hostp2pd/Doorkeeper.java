package org.hostp2pd;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;

/// Lets in at the panel of the radio lab who asks first, by the button in the window, and takes pictures: when the
/// window is there, of the request, and of the station in the list.
final class Doorkeeper {
    private Doorkeeper() {}

    public static void main(String[] args) {
        AtWindow.wait(
                args,
                new AtWindow.Sight("window", scene -> scene.lookup("#status") != null, _ -> {}),
                new AtWindow.Sight("request", Doorkeeper::asked, scene -> ((Button) scene.lookup("#once")).fire()),
                new AtWindow.Sight("station", scene -> !asked(scene) && someoneIsIn(scene), _ -> {}));
    }

    private static boolean asked(Scene scene) {
        Node once = scene.lookup("#once");
        return once != null && shown(once);
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean someoneIsIn(Scene scene) {
        return scene.getRoot().lookupAll(".table-row-cell").stream().anyMatch(row -> !((IndexedCell<?>) row).isEmpty());
    }
}
