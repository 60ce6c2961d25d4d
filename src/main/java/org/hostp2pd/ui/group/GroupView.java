package org.hostp2pd.ui.group;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Views;

/// The group and its stations: puts together the parts that fit.
public final class GroupView {
    private final GroupModel model;
    private final Texts texts;
    private final Views views;
    private final Runnable showMode;
    private final Map<Part, Node> loaded = new EnumMap<>(Part.class);

    @FXML
    private StackPane root;

    @FXML
    private StackPane top;

    @FXML
    private StackPane body;

    @FXML
    private StackPane over;

    private enum Part {
        CARD,
        STRIP,
        STATIONS,
        STATION,
        QUESTION
    }

    /// @param showMode fills the screen with how to connect
    public GroupView(GroupModel model, Texts texts, Views views, Runnable showMode) {
        this.model = model;
        this.texts = texts;
        this.views = views;
        this.showMode = showMode;
    }

    @FXML
    private void initialize() {
        model.factsProperty().subscribe(_ -> fit());
        model.foldedProperty().subscribe(_ -> fit());
        root.heightProperty().subscribe(_ -> fit());
        model.manyProperty().subscribe(_ -> fit());
        model.openedProperty().subscribe(_ -> cover());
        model.questionProperty().subscribe(_ -> cover());
        over.setOnMouseClicked(event -> {
            if (over.equals(event.getTarget())) {
                model.cancel();
                model.close();
            }
        });
    }

    /// A question lies above the details.
    private void cover() {
        over.getChildren().clear();
        if (model.questionProperty().get().isPresent()) {
            over.getChildren().add(part(Part.QUESTION));
        } else if (model.openedProperty().get().isPresent()) {
            over.getChildren().add(part(Part.STATION));
        }
        over.setVisible(!over.getChildren().isEmpty());
    }

    private void fit() {
        boolean low = root.getHeight() < LOW;
        show(top, part(model.foldedProperty().get() || low ? Part.STRIP : Part.CARD));
        show(body, part(Part.STATIONS));
    }

    private static final double LOW = 600;

    private static void show(StackPane place, Node part) {
        if (!place.getChildren().contains(part)) {
            place.getChildren().setAll(part);
        }
    }

    private Node part(Part part) {
        return loaded.computeIfAbsent(part, it -> switch (it) {
            case CARD -> views.load(new CardView(model, texts, showMode));
            case STRIP -> views.load(new StripView(model, showMode));
            case STATIONS -> views.load(new StationsView(model, texts));
            case STATION -> views.load(new StationView(model));
            case QUESTION -> views.load(new QuestionView(model));
        });
    }
}
