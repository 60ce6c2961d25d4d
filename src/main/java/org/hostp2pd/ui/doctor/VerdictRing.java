package org.hostp2pd.ui.doctor;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.Severity;

/// How much of what the doctor looked at is of which kind, the fine first, clockwise from the top; in its middle how
/// much is fine.
final class VerdictRing extends StackPane {
    private static final double RADIUS = 23;
    private static final double TOP = 90;
    private static final double ROUND = 360;
    /// Between two kinds, in degrees.
    private static final double GAP = 8;

    private final Group arcs = new Group();
    private final Label number = new Label();

    VerdictRing() {
        getStyleClass().add("verdict");
        getChildren().addAll(arcs, number);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// @param report empty before the first look
    void show(Optional<Report> report) {
        arcs.getChildren().setAll(track());
        number.setText(report.map(it -> Long.toString(it.count(Severity.FINE))).orElse(""));
        report.filter(it -> !it.findings().isEmpty()).ifPresent(this::draw);
    }

    /// Keeps the ring's size, whatever is drawn on it.
    private static Circle track() {
        Circle track = new Circle(RADIUS);
        track.getStyleClass().addAll("part", "track");
        return track;
    }

    private void draw(Report report) {
        double each = ROUND / report.findings().size();
        double from = TOP;
        for (Severity severity : List.of(Severity.values()).reversed()) {
            double share = each * report.count(severity);
            if (share > 0) {
                arcs.getChildren().add(arc(severity, from, share == ROUND ? ROUND : Math.max(1, share - GAP)));
                from -= share;
            }
        }
    }

    private static Arc arc(Severity severity, double from, double share) {
        Arc arc = new Arc(0, 0, RADIUS, RADIUS, from, -share);
        arc.getStyleClass().addAll("part", FindingCard.name(severity));
        return arc;
    }
}
