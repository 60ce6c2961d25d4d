package org.hostp2pd.ui.common;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Everything in a window, larger where somebody wants that: it is laid out as on a smaller screen, for which every
/// screen has its shape, so that no text is cut. What opens in a window of its own, such as a list to choose from,
/// follows by the style class, `zoom-large` for one.
public final class Zoomed extends Region {
    private static final String CLASS = "zoom-";

    private final Parent content;
    private final ObservableValue<TextSize> size;
    private final ObservableValue<Room> room;
    private final Scale scale = new Scale(1, 1, 0, 0);

    /// @param size may change at any time
    public Zoomed(Parent content, ObservableValue<TextSize> size) {
        this.content = content;
        this.size = size;
        room = Bindings.createObjectBinding(
                () -> Room.of(getWidth() / factor(), getHeight() / factor()), widthProperty(), heightProperty(), size);
        content.getTransforms().add(scale);
        getChildren().add(content);
        size.subscribe(this::zoom);
    }

    private void zoom(TextSize now) {
        scale.setX(now.factor());
        scale.setY(now.factor());
        getStyleClass().removeIf(name -> name.startsWith(CLASS));
        getStyleClass().add(CLASS + now.name().toLowerCase(Locale.ROOT));
        requestLayout();
    }

    private double factor() {
        return size.getValue().factor();
    }

    /// What the content has.
    ObservableValue<Room> room() {
        return room;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / factor(), getHeight() / factor());
    }
}
