package org.hostp2pd.ui.access;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/// A ring that runs out clockwise. Decoration: the time that is left stands in words beside it.
final class Ring extends Region {
    private static final PseudoClass HURRY = PseudoClass.getPseudoClass("hurry");

    private final Circle track = new Circle();
    private final Arc rest = new Arc();

    /// @param size in pixels @param stroke the width of the line
    Ring(double size, double stroke) {
        double middle = size / 2;
        double radius = (size - stroke) / 2;
        track.setCenterX(middle);
        track.setCenterY(middle);
        track.setRadius(radius);
        rest.setCenterX(middle);
        rest.setCenterY(middle);
        rest.setRadiusX(radius);
        rest.setRadiusY(radius);
        rest.setStartAngle(90);
        rest.setType(ArcType.OPEN);
        track.setStrokeWidth(stroke);
        rest.setStrokeWidth(stroke);
        rest.setStrokeLineCap(StrokeLineCap.ROUND);
        track.getStyleClass().add("track");
        rest.getStyleClass().add("rest");
        getStyleClass().add("ring");
        getChildren().addAll(track, rest);
        setMinSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }

    /// @param left 1 for full, 0 for over @param hurry whether little is left
    void show(double left, boolean hurry) {
        rest.setVisible(left > 0);
        // What is gone is missing at the beginning: the rest ends at the top.
        rest.setStartAngle(90 - 360 * (1 - left));
        rest.setLength(-360 * left);
        pseudoClassStateChanged(HURRY, hurry);
    }
}
