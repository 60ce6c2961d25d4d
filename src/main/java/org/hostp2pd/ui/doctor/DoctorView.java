package org.hostp2pd.ui.doctor;

import static org.hostp2pd.ui.common.Nodes.there;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.Severity;
import org.hostp2pd.ui.common.Texts;

/// What stands in the way of a group, the worst first, and what mends it.
public final class DoctorView {
    /// What stands around the chips of a card.
    private static final double AROUND = 40;
    /// As many as need not be asked for.
    private static final int FINE = 6;

    private final DoctorModel model;
    private final MendModel mends;
    private final List<FindingCard> findings = new ArrayList<>();
    private final Map<Finding, Boolean> opened = new HashMap<>();
    private final VerdictRing ring = new VerdictRing();
    private final List<DoneCard> cards = new ArrayList<>();
    private boolean lookedOn;
    private boolean everyFine;
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
    private HBox head;

    @FXML
    private ScrollPane scroll;

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
        there(setup, setUp.isPresent());
        head.getChildren().addFirst(ring);
        title.textProperty().bind(model.titleProperty());
        summary.textProperty().bind(model.summaryProperty());
        progress.progressProperty().bind(model.progressProperty());
        model.progressProperty().subscribe(_ -> looks(model.looking()));
        model.reportProperty().subscribe(report -> {
            copy.setDisable(report.isEmpty());
            ring.show(report);
            there(ring, report.isPresent());
            show();
        });
        mends.doneProperty().subscribe(_ -> show());
        mends.stageProperty().subscribe(this::mending);
        if (model.reportProperty().get().isEmpty()) {
            model.examine();
        }
    }

    private void looks(boolean looking) {
        there(progress, looking);
        there(summary, !looking);
        if (looking != lookedOn) {
            lookedOn = looking;
            show();
        }
        mending(mends.stageProperty().get());
    }

    private void show() {
        list.getChildren().clear();
        findings.clear();
        cards.clear();
        done();
        for (Severity severity : Severity.values()) {
            List<Finding> all = model.findings(severity);
            if (!all.isEmpty()) {
                list.getChildren().add(heading(model.words().of(severity), all.size(), FindingCard.name(severity)));
                list.getChildren().addAll(severity == Severity.FINE ? fine(all) : cards(all));
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
        list.getChildren().add(heading(texts.of("doctor.mended"), all.size(), "done"));
        all.forEach(what -> cards.add(new DoneCard(what, model.words().title(what.finding()), seen, mends, texts)));
        list.getChildren().addAll(cards);
    }

    private void mending(Mend stage) {
        findings.forEach(card -> card.show(stage));
        findings.stream().filter(card -> card.at(stage)).findFirst().ifPresent(this::reveal);
        cards.forEach(card -> card.show(stage));
        again.setDisable(model.looking() || mends.busy());
    }

    /// Scrolls as little as lets all of it be seen, or else its beginning.
    private void reveal(Node card) {
        scroll.applyCss();
        scroll.layout();
        double seen = scroll.getViewportBounds().getHeight();
        double rest = list.getHeight() - seen;
        Bounds bounds = card.getBoundsInParent();
        double from = scroll.getVvalue() * rest;
        double least = Math.min(bounds.getMaxY() - seen, bounds.getMinY());
        if (rest > 0) {
            scroll.setVvalue(Math.clamp(Math.clamp(from, least, bounds.getMinY()) / rest, 0, 1));
        }
    }

    private Node heading(String name, int number, String style) {
        Label heading = new Label(texts.of("doctor.heading", name, number));
        heading.getStyleClass().addAll("strong", "kind", style);
        return heading;
    }

    private List<Node> cards(List<Finding> all) {
        return all.stream().<Node>map(this::card).toList();
    }

    /// What is broken is open, and the first to mend where nothing is; somebody may have folded or opened it.
    private FindingCard card(Finding finding) {
        FindingCard card = new FindingCard(finding, model.words(), texts, DoctorView::keep, mend(finding));
        boolean first = findings.isEmpty() && finding.severity() == Severity.MEND;
        card.openProperty().set(opened.getOrDefault(finding, first || finding.severity() == Severity.BROKEN));
        card.openProperty().subscribe((_, now) -> opened.put(finding, now));
        findings.add(card);
        return card;
    }

    private Optional<MendPane> mend(Finding finding) {
        return model.reportProperty()
                .get()
                .flatMap(report -> mends.cure(report, finding))
                .map(cure -> new MendPane(finding, cure, mends, texts));
    }

    private List<Node> fine(List<Finding> all) {
        FlowPane chips = new FlowPane();
        chips.setMinWidth(0);
        chips.getStyleClass().addAll("card", "fine");
        List<Finding> seen = everyFine ? all : all.subList(0, Math.min(FINE, all.size()));
        for (Finding finding : seen) {
            Label chip = new Label(model.words().title(finding));
            chip.getStyleClass().addAll("chip", "ok");
            chip.setTooltip(new Tooltip(chip.getText()));
            chip.maxWidthProperty().bind(list.widthProperty().subtract(AROUND));
            chips.getChildren().add(chip);
        }
        if (seen.size() < all.size()) {
            chips.getChildren().add(others(all.size() - seen.size()));
        }
        return List.of(chips);
    }

    private Node others(int number) {
        Button others = new Button(texts.of("doctor.others", number));
        others.getStyleClass().addAll("quiet", "small", "others");
        others.setOnAction(_ -> {
            everyFine = true;
            show();
        });
        return others;
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
