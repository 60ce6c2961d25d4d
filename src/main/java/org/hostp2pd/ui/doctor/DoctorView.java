package org.hostp2pd.ui.doctor;

import java.util.ArrayList;
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
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.Severity;
import org.hostp2pd.ui.common.Texts;

/// What stands in the way of a group, the worst first, and what mends it.
public final class DoctorView {
    /// What stands around the chips of a card.
    private static final double AROUND = 40;

    private final DoctorModel model;
    private final MendModel mends;
    private final List<MendPane> panes = new ArrayList<>();
    private final List<DoneCard> cards = new ArrayList<>();
    private boolean lookedOn;
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
    public DoctorView(DoctorModel model, MendModel mends, Texts texts, Optional<Runnable> setUp) {
        this.model = model;
        this.mends = mends;
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
        mends.doneProperty().subscribe(_ -> show());
        mends.stageProperty().subscribe(this::mending);
        if (model.reportProperty().get().isEmpty()) {
            model.examine();
        }
    }

    private void looks(boolean looking) {
        progress.setVisible(looking);
        progress.setManaged(looking);
        summary.setVisible(!looking);
        summary.setManaged(!looking);
        if (looking != lookedOn) {
            lookedOn = looking;
            show();
        }
        mending(mends.stageProperty().get());
    }

    private void show() {
        list.getChildren().clear();
        panes.clear();
        cards.clear();
        done();
        for (Severity severity : Severity.values()) {
            List<Finding> findings = model.findings(severity);
            if (!findings.isEmpty()) {
                list.getChildren().add(heading(model.words().of(severity), findings.size()));
                list.getChildren().addAll(severity == Severity.FINE ? fine(findings) : cards(findings));
            }
        }
        mending(mends.stageProperty().get());
    }

    /// What was mended, over everything else.
    private void done() {
        List<Mend.Done> all = mends.doneProperty().get();
        if (all.isEmpty()) {
            return;
        }
        Optional<Report> seen =
                model.looking() ? Optional.empty() : model.reportProperty().get();
        list.getChildren().add(heading(texts.of("doctor.mended"), all.size()));
        all.forEach(what -> cards.add(new DoneCard(what, model.words().title(what.finding()), seen, mends, texts)));
        list.getChildren().addAll(cards);
    }

    private void mending(Mend stage) {
        panes.forEach(pane -> pane.show(stage));
        cards.forEach(card -> card.show(stage));
        again.setDisable(model.looking() || mends.busy());
    }

    private Node heading(String name, int number) {
        Label heading = new Label(texts.of("doctor.heading", name, number));
        heading.getStyleClass().add("strong");
        return heading;
    }

    private List<Node> cards(List<Finding> findings) {
        return findings.stream()
                .<Node>map(finding -> new FindingCard(finding, model.words(), texts, DoctorView::keep, mend(finding)))
                .toList();
    }

    private Optional<MendPane> mend(Finding finding) {
        Optional<MendPane> pane = model.reportProperty()
                .get()
                .flatMap(report -> mends.cure(report, finding))
                .map(cure -> new MendPane(finding, cure, mends, texts));
        pane.ifPresent(panes::add);
        return pane;
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
