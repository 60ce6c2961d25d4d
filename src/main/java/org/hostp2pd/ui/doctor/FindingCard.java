package org.hostp2pd.ui.doctor;

import static org.hostp2pd.ui.common.Nodes.there;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
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

/// One finding. Folded: its heading and what was seen. Open: why it matters too, and what mends it, with the commands
/// to copy.
final class FindingCard extends HBox {
    private final Texts texts;
    private final Consumer<String> copy;
    private final Optional<MendPane> mend;
    private final Label brief;
    private final VBox details = new VBox();
    private final Button early;
    private final Button fold = new Button();
    private final FontIcon arrow = new FontIcon();
    private final BooleanProperty open = new SimpleBooleanProperty();

    /// @param mend what mends it from here; empty where nothing does
    FindingCard(Finding finding, FindingWords words, Texts texts, Consumer<String> copy, Optional<MendPane> mend) {
        this.texts = texts;
        this.copy = copy;
        this.mend = mend;
        getStyleClass().addAll("card", "finding", name(finding.severity()));
        brief = wrapped(words.seen(finding).or(() -> words.why(finding)).orElse(""), "supporting");
        early = new Button(texts.of("doctor.mend"));
        details(finding, words);
        VBox all = new VBox(head(words.title(finding)), details);
        all.getStyleClass().add("parts");
        HBox.setHgrow(all, Priority.ALWAYS);
        getChildren().addAll(sign(finding.severity()), all);
        open.subscribe(this::shape);
    }

    private Node head(String name) {
        VBox words = new VBox(2, wrapped(name, "strong"), brief);
        words.setMinWidth(0);
        words.getStyleClass().add("finding-words");
        words.setOnMouseClicked(_ -> open.set(!open.get()));
        HBox.setHgrow(words, Priority.ALWAYS);
        early.getStyleClass().add("mend");
        early.setMinWidth(USE_PREF_SIZE);
        early.setOnAction(_ -> mend.ifPresent(MendPane::begin));
        fold.setGraphic(arrow);
        fold.getStyleClass().addAll("icon", "quiet", "small", "fold");
        fold.setOnAction(_ -> open.set(!open.get()));
        HBox head = new HBox(words, early, fold);
        head.getStyleClass().add("finding-head");
        return head;
    }

    private void details(Finding finding, FindingWords words) {
        details.getStyleClass().add("parts");
        add("label.seen", words, words.seen(finding));
        add("label.why", words, words.why(finding));
        add("label.mend", words, words.mend(finding));
        finding.commands().forEach(command -> details.getChildren().add(command(command)));
        mend.ifPresent(details.getChildren()::add);
    }

    private void shape(boolean wide) {
        there(details, wide);
        there(brief, !wide && !brief.getText().isEmpty());
        there(early, !wide && mend.isPresent());
        early.setDisable(mend.filter(MendPane::busy).isPresent());
        arrow.setIconLiteral(wide ? "mdi2c-chevron-up" : "mdi2c-chevron-down");
        fold.setAccessibleText(texts.of(wide ? "doctor.less" : "doctor.more"));
        getStyleClass().remove("open");
        if (wide) {
            getStyleClass().add("open");
        }
    }

    /// Whether everything about it is to be seen.
    BooleanProperty openProperty() {
        return open;
    }

    /// Shows how far its mend is; what is begun is to be seen.
    void show(Mend stage) {
        mend.ifPresent(pane -> {
            pane.show(stage);
            open.set(open.get() || pane.at(stage));
            early.setDisable(pane.busy());
        });
    }

    /// Whether its mend is at work, or shown for somebody to agree to.
    boolean at(Mend stage) {
        return mend.filter(pane -> pane.at(stage)).isPresent();
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

    /// The style class of a kind.
    static String name(Severity severity) {
        return "is-" + severity.name().toLowerCase(Locale.ROOT);
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case BROKEN -> "danger";
            case MEND -> "warn";
            case KNOW -> "plain";
            case FINE -> "ok";
        };
    }

    private void add(String label, FindingWords words, Optional<String> text) {
        text.ifPresent(it -> {
            Label name = new Label(words.text(label));
            name.getStyleClass().addAll("supporting", "part-name");
            HBox part = new HBox(name, wrapped(it, "part-text"));
            part.getStyleClass().add("part");
            details.getChildren().add(part);
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

    /// Text that takes the lines it needs.
    static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }
}
