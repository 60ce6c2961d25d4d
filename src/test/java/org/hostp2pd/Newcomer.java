package org.hostp2pd;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;

/// Sets the radio lab's host up for the first time, at the panel's window: goes through the pages, answers what a
/// person would, looks at the differences, and has it done and undone as soon as the lab gives the word. Takes
/// pictures on the way.
final class Newcomer {
    private static final String NEXT = ".setup #next";
    private static final String UNDO = ".setup #cancel";

    private Newcomer() {}

    public static void main(String[] args) {
        Path word = Path.of(args[0]);
        AtWindow.wait(
                args,
                sight("waiting", scene -> Hands.says(scene, "#status", "Waiting for phones"), Hands::openTheDoctor),
                sight(
                        "doctor",
                        scene -> Hands.seen(scene, ".doctor #setup"),
                        scene -> Hands.press(scene, ".doctor #setup")),
                page("The radio", "radio", scene -> choose(scene, "wlan0")),
                page("Who manages it", "keeper", _ -> {}),
                page("Name and kind", "name", scene -> type(scene, 0, "DIRECT-kitchen")),
                page("The way in", "access", scene -> {
                    choose(scene, "PIN: the phone asks for a number that you give");
                    type(scene, 1, "37519247");
                }),
                page("The group", "group", scene -> {
                    type(scene, 0, "DIRECT-ab-kitchen");
                    type(scene, 1, "correct horse battery");
                    choose(scene, "2.4 GHz");
                    type(scene, 3, "IT");
                }),
                page("The address", "address", _ -> {}),
                page("Start", "start", _ -> {}),
                sight("differences", scene -> Hands.says(scene, ".setup #title", "What will change"), _ -> {}),
                sight("agreed", _ -> Files.exists(word.resolve("agree")), scene -> Hands.press(scene, NEXT)),
                sight("done", Newcomer::over, _ -> {}),
                sight("enough", _ -> Files.exists(word.resolve("undo")), scene -> Hands.press(scene, UNDO)),
                sight(
                        "changed",
                        scene -> Hands.says(scene, UNDO, "Undo all the same"),
                        scene -> Hands.press(scene, UNDO)),
                sight("undone", Newcomer::over, scene -> Hands.press(scene, NEXT)));
    }

    private static AtWindow.Sight sight(String name, Predicate<Scene> there, Consumer<Scene> then) {
        return new AtWindow.Sight(name, there, then);
    }

    /// A page that is filled in and left.
    private static AtWindow.Sight page(String title, String name, Consumer<Scene> filled) {
        return sight(name, scene -> Hands.says(scene, ".setup #title", title), scene -> {
            filled.accept(scene);
            Hands.press(scene, NEXT);
        });
    }

    /// It has ended, well or not.
    private static boolean over(Scene scene) {
        return Hands.seen(scene, NEXT) && Hands.says(scene, NEXT, "Close");
    }

    private static void choose(Scene scene, String words) {
        questions(scene, ".radio-button").stream()
                .map(RadioButton.class::cast)
                .filter(button -> button.getText().equals(words))
                .forEach(RadioButton::fire);
    }

    /// @param row the question on the page, from 0
    private static void type(Scene scene, int row, String text) {
        Node question = questions(scene, ".field").get(row);
        question.lookupAll(".text-field").stream().limit(1).forEach(field -> ((TextField) field).setText(text));
    }

    private static List<Node> questions(Scene scene, String query) {
        return List.copyOf(scene.lookup(".setup #questions").lookupAll(query));
    }
}
