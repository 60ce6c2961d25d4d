package org.hostp2pd.ui.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Texts;

/// How strong a device was received in the last five minutes; gaps while it was not heard.
final class SignalChart extends Pane {
    private static final int STRONGEST = -30;
    private static final int WEAKEST = -90;
    private static final List<Integer> TICKS = List.of(-30, -60, -90);
    private static final double LEFT = 30;
    private static final double ABOVE = 8;
    private static final double BELOW = 20;
    private static final int MINUTES = 5;

    private final Path path = new Path();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final Label then;
    private final Label now;
    private List<OptionalInt> trail = List.of();

    SignalChart(Texts texts, Numbers numbers) {
        getStyleClass().add("trail");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.of("peers.trail"));
        then = new Label(texts.of("group.minutesAgo", MINUTES));
        now = new Label(texts.of("unit.now"));
        TICKS.forEach(tick -> {
            Line line = new Line();
            line.getStyleClass().add("grid");
            grid.add(line);
            values.add(new Label(numbers.dbm(tick)));
        });
        path.getStyleClass().add("line");
        path.setManaged(false);
        getChildren().addAll(grid);
        getChildren().addAll(values);
        getChildren().addAll(then, now, path);
        setPrefHeight(96);
        setMinHeight(USE_PREF_SIZE);
    }

    /// @param dbm oldest first, [SignalTrails#STEP] apart
    void show(List<OptionalInt> dbm) {
        trail = dbm;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < TICKS.size(); i++) {
            double y = y(TICKS.get(i));
            grid.get(i).setStartX(LEFT);
            grid.get(i).setEndX(getWidth());
            grid.get(i).setStartY(y);
            grid.get(i).setEndY(y);
            values.get(i).autosize();
            values.get(i)
                    .relocate(
                            LEFT - 6 - values.get(i).getWidth(),
                            y - values.get(i).getHeight() / 2);
        }
        then.autosize();
        now.autosize();
        then.relocate(LEFT, getHeight() - then.getHeight());
        now.relocate(getWidth() - now.getWidth(), getHeight() - now.getHeight());
        draw();
    }

    private void draw() {
        path.getElements().clear();
        boolean heard = false;
        for (int i = 0; i < trail.size(); i++) {
            OptionalInt dbm = trail.get(i);
            if (dbm.isPresent()) {
                double y = y(Math.clamp(dbm.getAsInt(), WEAKEST, STRONGEST));
                if (!heard) {
                    path.getElements().add(new MoveTo(x(i), y));
                }
                // To itself where it is alone: a dot.
                path.getElements().add(new LineTo(x(i), y));
            }
            heard = dbm.isPresent();
        }
    }

    private double x(int index) {
        double step = (getWidth() - LEFT - 2) / (SignalTrails.POINTS - 1);
        return getWidth() - 1 - (trail.size() - 1 - index) * step;
    }

    private double y(int dbm) {
        double height = getHeight() - ABOVE - BELOW;
        return Math.round(ABOVE + height * (STRONGEST - dbm) / (STRONGEST - WEAKEST)) + 0.5;
    }
}
