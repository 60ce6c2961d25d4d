package org.hostp2pd.ui.group;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.hostp2pd.ui.common.Texts;

/// The speed of all stations together in the last five minutes, on a scale that keeps its place.
final class ThroughputChart extends Pane {
    private static final double LEFT = 34;
    private static final double BELOW = 20;

    private final GroupModel model;
    private final SpeedLines lines = new SpeedLines();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final List<Label> times = new ArrayList<>();

    ThroughputChart(GroupModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("speeds");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.of("group.throughput"));
        for (int i = 0; i <= Scale.TICKS; i++) {
            Line line = new Line();
            line.getStyleClass().add("grid");
            grid.add(line);
            values.add(new Label());
        }
        times.add(new Label(texts.of("group.minutesAgo", 5)));
        times.add(new Label(texts.of("unit.now")));
        getChildren().addAll(grid);
        getChildren().addAll(values);
        getChildren().addAll(times);
        getChildren().add(lines);
        setPrefHeight(120);
        model.trafficProperty().subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - BELOW;
        Scale scale = model.scale();
        for (int i = 0; i <= Scale.TICKS; i++) {
            double y = snapPositionY((height - 8) * (Scale.TICKS - i) / Scale.TICKS) + 8;
            grid.get(i).setStartX(LEFT);
            grid.get(i).setEndX(getWidth());
            grid.get(i).setStartY(y - 0.5);
            grid.get(i).setEndY(y - 0.5);
            Label value = values.get(i);
            value.setText(model.words().tick(scale, i));
            value.autosize();
            value.relocate(LEFT - 8 - value.getWidth(), y - value.getHeight() / 2);
        }
        lines.resizeRelocate(LEFT, 8, getWidth() - LEFT, height - 8);
        lines.show(model.trafficProperty().get().total(), scale.top());
        times.forEach(Label::autosize);
        times.getFirst().relocate(LEFT, getHeight() - 16);
        times.getLast().relocate(getWidth() - times.getLast().getWidth(), getHeight() - 16);
    }
}
