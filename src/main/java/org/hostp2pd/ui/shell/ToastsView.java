package org.hostp2pd.ui.shell;

import atlantafx.base.controls.Notification;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hostp2pd.ui.common.Happening;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is said in passing, for six seconds each; longer while somebody hovers over it.
public final class ToastsView {
    private static final Duration SHOWN = Duration.seconds(6);

    private final ToastsModel model;
    private final Map<Toast, Node> shown = new HashMap<>();

    @FXML
    private VBox root;

    public ToastsView(ToastsModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.toasts().addListener((ListChangeListener<Toast>) _ -> show());
    }

    private void show() {
        List<Toast> toasts = List.copyOf(model.toasts());
        shown.keySet().retainAll(toasts);
        root.getChildren()
                .setAll(toasts.stream()
                        .map(toast -> shown.computeIfAbsent(toast, this::made))
                        .toList());
    }

    private Node made(Toast toast) {
        Notification made = new Notification(toast.sentence(), new FontIcon(icon(toast.tone())));
        made.getStyleClass().addAll("toast", toast.tone().name().toLowerCase(Locale.ROOT));
        made.setAccessibleRole(AccessibleRole.TEXT);
        made.setAccessibleText(toast.sentence());
        made.setOnClose(_ -> model.forget(toast));
        PauseTransition time = new PauseTransition(SHOWN);
        time.setOnFinished(_ -> model.forget(toast));
        time.play();
        made.hoverProperty().subscribe(hovered -> {
            if (hovered) {
                time.pause();
            } else if (time.getStatus() == Animation.Status.PAUSED) {
                time.play();
            }
        });
        return made;
    }

    private static String icon(Happening.Tone tone) {
        return switch (tone) {
            case INFORMATION -> "mdi2i-information-outline";
            case WARNING -> "mdi2a-alert-outline";
            case ERROR -> "mdi2a-alert-circle-outline";
        };
    }
}
