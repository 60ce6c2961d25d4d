package org.hostp2pd.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Room;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is said in passing, for six seconds each; longer while somebody hovers over it.
public final class ToastsView {
    private static final int TOUCH_BELOW = 560;
    private static final double WIDEST = 420;
    private static final Duration SHOWN = Duration.seconds(6);

    private final ToastsModel model;
    private final Texts texts;
    private final Map<Toast, Node> shown = new HashMap<>();

    @FXML
    private VBox root;

    public ToastsView(ToastsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// From now on it stays out of the way. @param taken how much of the lower end of the window is to stay free
    public void above(NumberBinding taken) {
        root.translateYProperty().bind(Bindings.subtract(0, taken));
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
                        .skip(Math.max(0, toasts.size() - room()))
                        .map(toast -> shown.computeIfAbsent(toast, this::made))
                        .toList());
    }

    /// In a low window the newest alone, or nothing would be left to be seen of the screen.
    private int room() {
        boolean low = Room.of(root).getValue().height() < TOUCH_BELOW;
        return low ? 1 : Integer.MAX_VALUE;
    }

    private Node made(Toast toast) {
        Label sentence = new Label(toast.sentence());
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setTooltip(wrapped(toast.sentence()));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon("mdi2c-close"));
        close.getStyleClass().addAll("icon", "quiet");
        close.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        close.setAccessibleText(texts.of("answer.close"));
        close.setTooltip(new Tooltip(texts.of("answer.close")));
        close.setOnAction(_ -> model.forget(toast));
        HBox made = new HBox(new FontIcon(icon(toast.tone())), sentence, close);
        made.getStyleClass().addAll("toast", toast.tone().name().toLowerCase(Locale.ROOT));
        made.setAccessibleRole(AccessibleRole.TEXT);
        made.setAccessibleText(toast.sentence());
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

    /// What has no room in the box is read there, and on Activity.
    private static Tooltip wrapped(String sentence) {
        Tooltip whole = new Tooltip(sentence);
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
        return whole;
    }

    private static String icon(Happening.Tone tone) {
        return switch (tone) {
            case INFORMATION -> "mdi2i-information-outline";
            case WARNING -> "mdi2a-alert-outline";
            case ERROR -> "mdi2a-alert-circle-outline";
        };
    }
}
