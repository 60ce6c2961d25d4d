package org.hostp2pd.ui.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.ui.common.PlanNotes;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The mend of one finding: the button, what will be done, and how far it is.
final class MendPane extends VBox {
    private final Finding finding;
    private final Cure cure;
    private final MendModel model;
    private final Texts texts;

    MendPane(Finding finding, Cure cure, MendModel model, Texts texts) {
        this.finding = finding;
        this.cure = cure;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("mending");
    }

    /// Shows this finding's part of it.
    void show(Mend stage) {
        if (!stage.of(finding)) {
            idle();
            return;
        }
        switch (stage) {
            case Mend.None _ -> idle();
            case Mend.Looking _ -> getChildren().setAll(turning(texts.of("doctor.mend.looking")));
            case Mend.Offered _ -> getChildren().setAll(new OfferPane(model, texts));
            case Mend.Working(var _, boolean undoing, List<String> told) -> work(undoing, told);
            case Mend.Failed(var _, List<String> why) -> fail(why);
        }
    }

    /// Whether something is at work here, or shown for somebody to agree to.
    boolean at(Mend stage) {
        return stage.of(finding) && !(stage instanceof Mend.None);
    }

    /// Whether nothing else may be begun.
    boolean busy() {
        return model.busy();
    }

    /// Looks what would have to be done.
    void begin() {
        model.begin(cure, finding);
    }

    private void idle() {
        Button mend = new Button(texts.of("doctor.mend"), new FontIcon("mdi2w-wrench-outline"));
        mend.getStyleClass().add("mend");
        mend.setDisable(model.busy());
        mend.setOnAction(_ -> begin());
        Label rights = new Label(texts.of("doctor.mend.rights"), new FontIcon("mdi2l-lock-outline"));
        rights.getStyleClass().addAll("supporting", "rights");
        getChildren().setAll(buttons(mend, rights));
    }

    private void work(boolean undoing, List<String> told) {
        getChildren().setAll(working(undoing, told, texts));
    }

    /// How far it is.
    static List<Node> working(boolean undoing, List<String> told, Texts texts) {
        Node head = turning(texts.of(undoing ? "doctor.mend.undoing" : "doctor.mend.working"));
        List<Node> nodes = new ArrayList<>(List.of(head));
        told.forEach(each -> nodes.add(line(each, Optional.of("mdi2c-check"))));
        return nodes;
    }

    private void fail(List<String> why) {
        getChildren().setAll(PlanNotes.note("mdi2a-alert-circle-outline", why.getFirst(), "stops"));
        why.stream().skip(1).forEach(each -> getChildren().add(line(each, Optional.empty())));
        Button close = new Button(texts.of("doctor.mend.close"));
        close.setOnAction(_ -> model.close());
        getChildren().add(buttons(close));
    }

    static FlowPane buttons(Node... nodes) {
        FlowPane buttons = new FlowPane(nodes);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private static Node turning(String text) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setPrefSize(18, 18);
        turning.setMinSize(18, 18);
        return new HBox(10, turning, line(text, Optional.empty()));
    }

    private static Label line(String text, Optional<String> icon) {
        Label label = new Label(text);
        icon.ifPresent(it -> label.setGraphic(new FontIcon(it)));
        label.getStyleClass().add("part-text");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
