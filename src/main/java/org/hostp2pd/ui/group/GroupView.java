package org.hostp2pd.ui.group;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.NewsBar;
import org.hostp2pd.ui.common.Room;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Views;

/// The group and its stations: puts together the parts that fit.
public final class GroupView {
    /// Below that height of the window everything is made for a finger.
    private static final int TOUCH_BELOW = 560;

    /// Below that height of the window the group has one line.
    private static final int FOLDED_BELOW = 700;

    private final GroupModel model;
    private final Texts texts;
    private final Views views;
    private final Runnable showMode;
    private final Runnable doctor;
    private final Map<Part, Node> loaded = new EnumMap<>(Part.class);

    @FXML
    private StackPane root;

    @FXML
    private VBox page;

    @FXML
    private StackPane top;

    @FXML
    private StackPane left;

    @FXML
    private StackPane body;

    @FXML
    private StackPane over;

    private enum Part {
        CARD,
        STRIP,
        SIDE,
        STATIONS,
        STEPS,
        BRIEF,
        NONE,
        STATION,
        QUESTION
    }

    /// @param showMode fills the screen with how to connect
    /// @param doctor   opens what stands in the way of a group
    public GroupView(GroupModel model, Texts texts, Views views, Runnable showMode, Runnable doctor) {
        this.model = model;
        this.texts = texts;
        this.views = views;
        this.showMode = showMode;
        this.doctor = doctor;
    }

    @FXML
    private void initialize() {
        model.factsProperty().map(GroupFacts::phase).subscribe(_ -> fit());
        model.foldedProperty().subscribe(_ -> fit());
        model.emptyProperty().subscribe(_ -> fit());
        Room.of(root).subscribe(_ -> fit());
        model.openedProperty().subscribe(_ -> cover());
        model.questionProperty().subscribe(_ -> cover());
        NewsBar answer = new NewsBar(texts, model::forget);
        page.getChildren().addFirst(answer);
        model.answerProperty().subscribe(answer::show);
        over.setOnMouseClicked(event -> {
            if (over.equals(event.getTarget())) {
                model.cancel();
                model.close();
            }
        });
    }

    /// A question lies above the details.
    private void cover() {
        if (model.questionProperty().get().isPresent()) {
            show(over, Optional.of(Part.QUESTION));
        } else {
            show(over, model.openedProperty().get().map(_ -> Part.STATION));
        }
    }

    private void fit() {
        double height = Room.of(root).getValue().height();
        boolean touch = height < TOUCH_BELOW;
        boolean nobody = model.emptyProperty().get();
        boolean folded = model.foldedProperty().get() || nobody || height < FOLDED_BELOW;
        if (model.factsProperty().get().phase() != GroupFacts.Phase.UP) {
            put(Optional.empty(), Optional.empty(), Part.NONE);
        } else if (touch) {
            put(Optional.empty(), Optional.of(Part.SIDE), nobody ? Part.BRIEF : Part.STATIONS);
        } else {
            put(Optional.of(folded ? Part.STRIP : Part.CARD), Optional.empty(), nobody ? Part.STEPS : Part.STATIONS);
        }
    }

    private void put(Optional<Part> above, Optional<Part> beside, Part main) {
        show(top, above);
        show(left, beside);
        show(body, Optional.of(main));
    }

    private void show(StackPane place, Optional<Part> part) {
        place.setVisible(part.isPresent());
        place.setManaged(part.isPresent());
        Optional<Node> wanted = part.map(this::part);
        if (wanted.isEmpty() || !place.getChildren().contains(wanted.get())) {
            place.getChildren().setAll(wanted.stream().toList());
        }
    }

    private Node part(Part part) {
        Node there = loaded.get(part);
        if (there == null) {
            there = views.load(view(part));
            loaded.put(part, there);
        }
        return there;
    }

    private Object view(Part part) {
        return switch (part) {
            case CARD -> new CardView(model, texts, showMode);
            case STRIP -> new StripView(model, texts, showMode);
            case SIDE -> new SideView(model, showMode);
            case STATIONS -> new StationsView(model, texts);
            case STEPS -> new StepsView(model, texts, showMode);
            case BRIEF -> new BriefView(model, texts);
            case NONE -> new NoneView(model, texts, doctor);
            case STATION -> new StationView(model);
            case QUESTION -> new QuestionView(model);
        };
    }
}
