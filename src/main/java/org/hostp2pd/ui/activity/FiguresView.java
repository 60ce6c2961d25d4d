package org.hostp2pd.ui.activity;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.Texts;

/// The statistics.
public final class FiguresView {
    private static final double TALLEST = 62;
    private static final double SHORTEST = 2;
    private static final int LABELLED = 6;

    private final FiguresModel model;
    private final Texts texts;

    @FXML
    private Label joined;

    @FXML
    private Label turnedAway;

    @FXML
    private Label entering;

    @FXML
    private Label staying;

    @FXML
    private HBox hours;

    @FXML
    private VBox ways;

    @FXML
    private VBox heard;

    public FiguresView(FiguresModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.tableProperty().subscribe(this::show);
    }

    private void show(FiguresModel.Table table) {
        joined.setText(table.joined());
        turnedAway.setText(table.turnedAway());
        entering.setText(table.entering());
        staying.setText(table.staying());
        hours.getChildren().setAll(bars(table.hours()));
        ways.getChildren().setAll(table.ways().stream().map(FiguresView::way).toList());
        heard.getChildren()
                .setAll(table.heard().stream().map(FiguresView::counter).toList());
    }

    private List<? extends Node> bars(List<Integer> counts) {
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.range(0, counts.size())
                .mapToObj(hour -> bar(hour, counts.get(hour), most))
                .toList();
    }

    private VBox bar(int hour, int count, int most) {
        Label above = new Label(count == 0 ? "" : Integer.toString(count));
        above.getStyleClass().add("caption");
        Region bar = new Region();
        bar.getStyleClass().add(count == 0 ? "no-bar" : "bar");
        double height = most == 0 ? SHORTEST : Math.max(SHORTEST, TALLEST * count / most);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        Label below = new Label(hour % LABELLED == 0 ? Integer.toString(hour) : "");
        below.getStyleClass().add("caption");
        VBox column = new VBox(above, bar, below);
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.setMinWidth(0);
        column.setPrefWidth(1);
        column.setAccessibleText(texts.of("activity.hour", hour, count));
        above.setMinWidth(Region.USE_PREF_SIZE);
        below.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static VBox way(FiguresModel.Counter counter) {
        ProgressBar share = new ProgressBar(counter.share());
        share.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, counter(counter), share);
    }

    private static HBox counter(FiguresModel.Counter counter) {
        Label name = new Label(counter.name());
        name.getStyleClass().add("supporting");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label value = new Label(counter.value());
        value.getStyleClass().add("strong");
        value.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(name, between, value);
    }

    @FXML
    private void reset() {
        model.reset(Instant.now());
    }
}
