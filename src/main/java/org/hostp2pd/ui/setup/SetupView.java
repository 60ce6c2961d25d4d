package org.hostp2pd.ui.setup;

import static org.hostp2pd.ui.common.Nodes.there;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.setup.Difference;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Step;
import org.hostp2pd.ui.common.DifferenceList;
import org.hostp2pd.ui.common.PlanNotes;
import org.hostp2pd.ui.common.Texts;

/// The first setup, over everything else: the pages on the left, the questions in the middle, on the right what will
/// change.
public final class SetupView {
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final List<Step> PAGES = List.of(Step.values());
    private static final int RAIL_FROM = 1024;
    private static final int DIFFERENCE_FROM = 900;

    private final SetupModel model;
    private final Texts texts;
    private final Stepper stepper;
    private final DifferenceList difference;
    private final List<FieldRow> rows = new ArrayList<>();

    @FXML
    private StackPane root;

    @FXML
    private VBox rail;

    @FXML
    private VBox pages;

    @FXML
    private Label aside;

    @FXML
    private HBox asking;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label trail;

    @FXML
    private Label title;

    @FXML
    private Label about;

    @FXML
    private VBox questions;

    @FXML
    private VBox changes;

    @FXML
    private Label file;

    @FXML
    private Label added;

    @FXML
    private Label gone;

    @FXML
    private VBox progress;

    @FXML
    private HBox foot;

    @FXML
    private Label reason;

    @FXML
    private Button cancel;

    @FXML
    private Button back;

    @FXML
    private Button next;

    public SetupView(SetupModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        stepper = new Stepper(model);
        difference = new DifferenceList(texts);
    }

    @FXML
    private void initialize() {
        pages.getChildren().add(stepper);
        VBox.setVgrow(difference, Priority.ALWAYS);
        changes.getChildren().add(1, difference);
        model.planProperty().subscribe(plan -> plan.ifPresent(this::differences));
        model.answersProperty().subscribe(this::reread);
        model.stageProperty().subscribe(this::show);
        root.widthProperty().subscribe(this::fit);
    }

    /// How much of the lower end of the window its buttons take, which nothing else may cover; nothing while it is
    /// away.
    public NumberBinding buttons() {
        return Bindings.when(root.visibleProperty()).then(foot.heightProperty()).otherwise(0);
    }

    private void show(Stage stage) {
        root.setVisible(!(stage instanceof Stage.Away));
        boolean page = stage instanceof Stage.Asking;
        there(asking, page);
        there(back, page);
        there(progress, !page);
        aside.setText(model.aside());
        switch (stage) {
            case Stage.Away _ -> {}
            case Stage.Asking(Step step) -> ask(step);
            case Stage.Looking _, Stage.Working _, Stage.Ended _ -> {
                progress.getChildren().setAll(new Sayings(texts).of(stage));
                buttons(stage);
                if (stage instanceof Stage.Ended(boolean well, var _, var _, boolean undoable) && well && undoable) {
                    stepper.finish();
                }
            }
        }
        fit();
    }

    private void ask(Step step) {
        stepper.show(step);
        trail.setText(texts.of("setup.page", PAGES.indexOf(step) + 1, PAGES.size()) + " · " + model.aside());
        title.setText(model.words().title(step));
        about.setText(model.words().about(step));
        rows.clear();
        model.fields().forEach(field -> rows.add(new FieldRow(field, model, texts)));
        questions.getChildren().setAll(rows);
        if (step == Step.KEEPER) {
            questions.getChildren().addFirst(PlanNotes.note("mdi2i-information-outline", model.keeper(), "note"));
        }
        scroll.setVvalue(0);
        cancel.setText(texts.of("setup.cancel"));
        cancel.setDisable(false);
        back.setDisable(step == Step.RADIO);
        there(next, true);
        next.setText(texts.of(step == Step.REVIEW ? "setup.apply" : "setup.next"));
        reread();
        questions.lookupAll(".text-field").stream().findFirst().orElse(next).requestFocus();
    }

    private void reread() {
        rows.forEach(FieldRow::reread);
        if (!(model.stageProperty().get() instanceof Stage.Asking(Step step))) {
            return;
        }
        boolean last = step == Step.REVIEW;
        reason.setText(model.obstacle().orElse(""));
        next.setDisable(model.obstacle().isPresent()
                || (last && model.planProperty().get().filter(Plan::possible).isEmpty()));
        if (last) {
            model.planProperty()
                    .get()
                    .ifPresent(plan -> questions.getChildren().setAll(new PlanNotes(texts, model.words()).of(plan)));
        }
    }

    private void buttons(Stage stage) {
        boolean ended = stage instanceof Stage.Ended;
        boolean undoable = stage instanceof Stage.Ended(var _, var _, var _, boolean can) && can;
        cancel.setText(texts.of(undoable ? undo(stage) : "setup.cancel"));
        cancel.setDisable(stage instanceof Stage.Working || (ended && !undoable));
        there(next, ended);
        next.setDisable(false);
        next.setText(texts.of("setup.close"));
    }

    private static String undo(Stage stage) {
        return stage instanceof Stage.Ended(boolean well, var _, var _, var _) && !well ? "setup.anyway" : "setup.undo";
    }

    private void differences(Plan plan) {
        List<Difference> all = plan.differences();
        difference.show(all);
        file.setText(all.size() == 1 ? all.getFirst().path() : texts.of("setup.files", all.size()));
        added.setText("+" + count(all, Difference.Mark.NEW));
        gone.setText("−" + count(all, Difference.Mark.GONE));
    }

    private static long count(List<Difference> all, Difference.Mark mark) {
        return all.stream().mapToLong(each -> each.count(mark)).sum();
    }

    /// A small window has the pages as a number, and what will change only at the end, under the rest.
    private void fit() {
        boolean asked = model.stageProperty().get() instanceof Stage.Asking;
        boolean wide = root.getWidth() >= DIFFERENCE_FROM;
        boolean last = model.stageProperty().get() instanceof Stage.Asking(Step step) && step == Step.REVIEW;
        there(rail, root.getWidth() >= RAIL_FROM);
        there(trail, root.getWidth() < RAIL_FROM);
        if (!asked) {
            reason.setText(root.getWidth() < RAIL_FROM ? model.aside() : "");
        }
        root.pseudoClassStateChanged(SMALL, !wide);
        there(changes, asked && (wide || last));
        VBox inside = (VBox) scroll.getContent();
        if (!wide && !inside.getChildren().contains(changes)) {
            inside.getChildren().add(changes);
        } else if (wide && !asking.getChildren().contains(changes)) {
            asking.getChildren().add(changes);
        }
        HBox.setHgrow(scroll, wide ? Priority.NEVER : Priority.ALWAYS);
    }

    @FXML
    private void cancel() {
        if (model.stageProperty().get() instanceof Stage.Ended) {
            model.undo();
        } else {
            model.close();
        }
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void next() {
        switch (model.stageProperty().get()) {
            case Stage.Asking(Step step) when step == Step.REVIEW -> model.apply();
            case Stage.Asking _ -> model.next();
            case Stage.Ended _ -> model.close();
            case Stage.Away _, Stage.Looking _, Stage.Working _ -> {}
        }
    }
}
