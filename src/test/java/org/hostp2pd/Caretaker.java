package org.hostp2pd;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.hostp2pd.AtWindow.Sight;

/// Mends at the panel's window what the doctor finds on the radio lab's host, and takes it back as soon as the lab
/// gives the word. Takes pictures on the way.
final class Caretaker {
    private static final String TROUBLE = "wpa_supplicant may not save the group";
    private static final String NOW = ".doctor .now";
    private static final String UNDO = ".doctor .undo-mend";

    private Caretaker() {}

    public static void main(String[] args) {
        Path word = Path.of(args[0]);
        AtWindow.wait(
                args,
                new Sight("waiting", scene -> Hands.says(scene, "#status", "Waiting for phones"), Hands::openTheDoctor),
                new Sight("found", scene -> over(scene) && found(scene), Caretaker::begin),
                new Sight("offered", scene -> Hands.seen(scene, NOW), _ -> {}),
                new Sight("agreed", _ -> Files.exists(word.resolve("agree")), scene -> Hands.press(scene, NOW)),
                new Sight("mended", scene -> over(scene) && Hands.seen(scene, UNDO) && !found(scene), _ -> {}),
                new Sight("enough", _ -> Files.exists(word.resolve("undo")), scene -> Hands.press(scene, UNDO)),
                new Sight("back", scene -> over(scene) && !Hands.seen(scene, UNDO) && found(scene), _ -> {}));
    }

    /// The doctor has looked.
    private static boolean over(Scene scene) {
        Node again = scene.lookup(".doctor #again");
        return again != null && !again.isDisabled();
    }

    /// Whether it is among what it finds now, not among what was mended.
    private static boolean found(Scene scene) {
        return card(scene).isPresent();
    }

    private static Optional<Node> card(Scene scene) {
        return scene.getRoot().lookupAll(".doctor .finding.is-mend").stream()
                .filter(card -> Hands.says(card, ".strong", TROUBLE))
                .findFirst();
    }

    private static void begin(Scene scene) {
        card(scene).ifPresent(card -> Hands.press(card, ".mend"));
    }
}
