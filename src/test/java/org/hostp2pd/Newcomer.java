package org.hostp2pd;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

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
                sight("waiting", scene -> says(scene, "#status", "Waiting for phones"), Newcomer::seeTheDoctor),
                sight("doctor", scene -> seen(scene, ".doctor #setup"), scene -> press(scene, ".doctor #setup")),
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
                sight("differences", scene -> says(scene, ".setup #title", "What will change"), _ -> {}),
                sight("agreed", _ -> Files.exists(word.resolve("agree")), scene -> press(scene, NEXT)),
                sight("done", Newcomer::over, _ -> {}),
                sight("enough", _ -> Files.exists(word.resolve("undo")), scene -> press(scene, UNDO)),
                sight("changed", scene -> says(scene, UNDO, "Undo all the same"), scene -> press(scene, UNDO)),
                sight("undone", Newcomer::over, scene -> press(scene, NEXT)));
    }

    private static AtWindow.Sight sight(String name, Predicate<Scene> there, Consumer<Scene> then) {
        return new AtWindow.Sight(name, there, then);
    }

    /// A page that is filled in and left.
    private static AtWindow.Sight page(String title, String name, Consumer<Scene> filled) {
        return sight(name, scene -> says(scene, ".setup #title", title), scene -> {
            filled.accept(scene);
            press(scene, NEXT);
        });
    }

    private static void seeTheDoctor(Scene scene) {
        scene.getRoot().lookupAll(".nav").stream()
                .filter(node ->
                        node instanceof ToggleButton place && place.getText().equals("Doctor"))
                .forEach(place -> ((ToggleButton) place).fire());
    }

    /// It has ended, well or not.
    private static boolean over(Scene scene) {
        return seen(scene, NEXT) && says(scene, NEXT, "Close");
    }

    private static boolean says(Scene scene, String query, String text) {
        return scene.lookup(query) instanceof Labeled label && label.getText().equals(text) && shown(label);
    }

    private static boolean seen(Scene scene, String query) {
        Node node = scene.lookup(query);
        return node != null && shown(node);
    }

    private static boolean shown(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }

    private static void press(Scene scene, String query) {
        ((Button) scene.lookup(query)).fire();
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
