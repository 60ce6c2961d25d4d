package org.hostp2pd.ui.group;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/// Two lines of the last five minutes, to the phones with its area, and from them; the newest at the right end. A few
/// shapes rather than a chart, because every row has one, and shapes take their colours from the style sheet.
final class SpeedLines extends Pane {
    private final Polygon area = new Polygon();
    private final Polyline to = new Polyline();
    private final Polyline from = new Polyline();
    private final Line axis = new Line();
    private List<Traffic.Speed> speeds = List.of();
    private double top;

    SpeedLines() {
        getStyleClass().add("speeds");
        area.getStyleClass().add("area");
        to.getStyleClass().add("to");
        from.getStyleClass().add("from");
        axis.getStyleClass().add("axis");
        getChildren().addAll(axis, area, to, from);
        getChildren().forEach(shape -> shape.setManaged(false));
    }

    /// @param highest what the upper edge stands for, in bits a second
    void show(List<Traffic.Speed> now, double highest) {
        speeds = now;
        top = highest;
        requestLayout();
    }

    /// The same on a scale of its own.
    void show(List<Traffic.Speed> now) {
        show(now, Traffic.highest(now));
    }

    @Override
    protected void layoutChildren() {
        boolean silent = top <= 0 || speeds.isEmpty();
        axis.setVisible(silent);
        axis.setEndX(getWidth());
        axis.setStartY(getHeight() - 1);
        axis.setEndY(getHeight() - 1);
        draw(to, silent, Traffic.Speed::toPhone);
        draw(from, silent, Traffic.Speed::fromPhone);
        area.getPoints().setAll(to.getPoints());
        if (!silent) {
            area.getPoints().addAll(getWidth(), getHeight(), x(0), getHeight());
        }
    }

    private void draw(Polyline line, boolean silent, ToDoubleFunction<Traffic.Speed> value) {
        Double[] points = new Double[silent ? 0 : 2 * speeds.size()];
        for (int i = 0; i < points.length / 2; i++) {
            points[2 * i] = x(i);
            points[2 * i + 1] = (getHeight() - 1) * (1 - Math.min(1, value.applyAsDouble(speeds.get(i)) / top)) + 0.5;
        }
        line.getPoints().setAll(points);
    }

    private double x(int index) {
        return getWidth() - (speeds.size() - 1 - index) * getWidth() / (Traffic.POINTS - 1);
    }
}
