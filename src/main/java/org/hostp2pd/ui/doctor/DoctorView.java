package org.hostp2pd.ui.doctor;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.Severity;
import org.hostp2pd.ui.common.Texts;

/// What stands in the way of a group, the worst first, and what mends it.
public final class DoctorView {
    /// What stands around the chips of a card.
    private static final double AROUND = 40;

    private final DoctorModel model;
    private final Texts texts;
    private final Optional<Runnable> setUp;

    @FXML
    private Label title;

    @FXML
    private Label summary;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button copy;

    @FXML
    private Button again;

    @FXML
    private Button setup;

    @FXML
    private VBox list;

    /// @param setUp opens the first setup; empty where there is none
    public DoctorView(DoctorModel model, Texts texts, Optional<Runnable> setUp) {
        this.model = model;
        this.texts = texts;
        this.setUp = setUp;
    }

    @FXML
    private void initialize() {
        setup.setVisible(setUp.isPresent());
        setup.setManaged(setUp.isPresent());
        title.textProperty().bind(model.titleProperty());
        summary.textProperty().bind(model.summaryProperty());
        progress.progressProperty().bind(model.progressProperty());
        model.progressProperty().subscribe(_ -> looks(model.looking()));
        model.reportProperty().subscribe(report -> {
            copy.setDisable(report.isEmpty());
            show();
        });
        if (model.reportProperty().get().isEmpty()) {
            model.examine();
        }
    }

    private void looks(boolean looking) {
        progress.setVisible(looking);
        progress.setManaged(looking);
        summary.setVisible(!looking);
        summary.setManaged(!looking);
        again.setDisable(looking);
    }

    private void show() {
        list.getChildren().clear();
        for (Severity severity : Severity.values()) {
            List<Finding> findings = model.findings(severity);
            if (!findings.isEmpty()) {
                list.getChildren().add(heading(severity, findings.size()));
                list.getChildren().addAll(severity == Severity.FINE ? fine(findings) : cards(findings));
            }
        }
    }

    private Node heading(Severity severity, int number) {
        Label heading = new Label(texts.of("doctor.heading", model.words().of(severity), number));
        heading.getStyleClass().add("strong");
        return heading;
    }

    private List<Node> cards(List<Finding> findings) {
        return findings.stream()
                .<Node>map(finding -> new FindingCard(finding, model.words(), texts, DoctorView::keep))
                .toList();
    }

    private List<Node> fine(List<Finding> findings) {
        FlowPane chips = new FlowPane();
        chips.setMinWidth(0);
        chips.getStyleClass().addAll("card", "fine");
        for (Finding finding : findings) {
            Label chip = new Label(model.words().title(finding));
            chip.getStyleClass().addAll("chip", "ok");
            chip.setTooltip(new Tooltip(chip.getText()));
            chip.maxWidthProperty().bind(list.widthProperty().subtract(AROUND));
            chips.getChildren().add(chip);
        }
        return List.of(chips);
    }

    private static void keep(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void copy() {
        keep(model.text());
    }

    @FXML
    private void setUp() {
        setUp.ifPresent(Runnable::run);
    }

    @FXML
    private void again() {
        model.examine();
    }
}
