package org.hostp2pd.ui.doctor;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hostp2pd.doctor.Doctor;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.FindingWords;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.ReportText;
import org.hostp2pd.doctor.Severity;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/// What the doctor found when it was last asked, and how far it is when it looks. On the FX thread.
public final class DoctorModel {
    private static final double IDLE = -1;

    private final Host host;
    private final Texts texts;
    private final FindingWords words;
    private final ObjectProperty<Optional<Report>> report = new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty progress = new SimpleDoubleProperty(IDLE);
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty summary = new SimpleStringProperty("");

    public DoctorModel(Host host, Texts texts) {
        this.host = host;
        this.texts = texts;
        words = new FindingWords(texts.locale());
        title.set(texts.of("doctor.before"));
    }

    /// Shows what another one found, in its own language.
    public void follow(DoctorModel before) {
        before.report.get().ifPresent(found -> looked(found, null));
    }

    /// Looks, unless it does already. What was found before stays until then.
    public void examine() {
        if (looking()) {
            return;
        }
        progress.set(0);
        title.set(texts.of("doctor.looking"));
        summary.set("");
        var _ = host.examine(done -> progress.set((double) done / Doctor.checks()))
                .whenComplete(this::looked);
    }

    private void looked(@Nullable Report found, @Nullable Throwable failed) {
        progress.set(IDLE);
        if (found == null || failed != null) {
            title.set(texts.of("doctor.failed"));
            return;
        }
        title.set(texts.of("doctor.worst." + found.worst()));
        summary.set(words.text(
                "summary",
                List.of(Severity.values()).stream()
                        .map(severity -> String.valueOf(found.count(severity)))
                        .toArray()));
        report.set(Optional.of(found));
    }

    /// Whether it looks now.
    boolean looking() {
        return progress.get() >= 0;
    }

    /// The findings of a kind, in their order.
    List<Finding> findings(Severity severity) {
        return report.get().stream()
                .flatMap(it -> it.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /// Everything as a text without secrets; empty text before the first look.
    String text() {
        return report.get().map(it -> ReportText.of(it, words)).orElse("");
    }

    FindingWords words() {
        return words;
    }

    /// What was found last; empty before the first look.
    public ReadOnlyObjectProperty<Optional<Report>> reportProperty() {
        return report;
    }

    /// From 0 to 1 while it looks; negative while it does not.
    ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    ReadOnlyStringProperty titleProperty() {
        return title;
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary;
    }
}
