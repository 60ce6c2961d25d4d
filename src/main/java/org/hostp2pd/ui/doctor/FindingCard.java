package org.hostp2pd.ui.doctor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.FindingWords;
import org.hostp2pd.doctor.Severity;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// One finding: what was seen, why it matters, and what mends it, with the commands to copy.
final class FindingCard extends HBox {
    private final Texts texts;
    private final Consumer<String> copy;

    /// @param mend what mends it from here; empty where nothing does
    FindingCard(Finding finding, FindingWords words, Texts texts, Consumer<String> copy, Optional<MendPane> mend) {
        this.texts = texts;
        this.copy = copy;
        getStyleClass().addAll("card", "finding");
        Label title = wrapped(words.title(finding), "strong");
        VBox all = new VBox(title);
        all.getStyleClass().add("parts");
        add(all, "label.seen", words, words.seen(finding));
        add(all, "label.why", words, words.why(finding));
        add(all, "label.mend", words, words.mend(finding));
        finding.commands().forEach(command -> all.getChildren().add(command(command)));
        mend.ifPresent(all.getChildren()::add);
        HBox.setHgrow(all, Priority.ALWAYS);
        getChildren().addAll(sign(finding.severity()), all);
    }

    private static Node sign(Severity severity) {
        StackPane tile = new StackPane(new FontIcon(
                switch (severity) {
                    case BROKEN -> "mdi2a-alert-circle";
                    case MEND -> "mdi2w-wrench";
                    case KNOW -> "mdi2i-information";
                    case FINE -> "mdi2c-check";
                }));
        tile.getStyleClass().addAll("tile", style(severity));
        return tile;
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case BROKEN -> "danger";
            case MEND -> "warn";
            case KNOW -> "plain";
            case FINE -> "ok";
        };
    }

    private static void add(VBox all, String label, FindingWords words, Optional<String> text) {
        text.ifPresent(it -> {
            Label name = new Label(words.text(label));
            name.getStyleClass().addAll("supporting", "part-name");
            HBox part = new HBox(name, wrapped(it, "part-text"));
            part.getStyleClass().add("part");
            all.getChildren().add(part);
        });
    }

    private Node command(String command) {
        Label line = wrapped(command, "fixed");
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMaxWidth(Double.MAX_VALUE);
        Button button = new Button("", new FontIcon("mdi2c-content-copy"));
        button.getStyleClass().addAll("icon", "quiet");
        button.setAccessibleText(texts.of("doctor.copy.command"));
        button.setOnAction(_ -> copy.accept(command));
        HBox box = new HBox(line, button);
        box.getStyleClass().add("inset");
        return box;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }
}
