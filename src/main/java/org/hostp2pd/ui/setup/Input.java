package org.hostp2pd.ui.setup;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.hostp2pd.ui.setup.Field.Choice;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where a question is answered. @param node the control @param show lets it show an answer that came from elsewhere
record Input(Node node, Consumer<String> show) {
    /// @param answered is told what somebody chose or typed
    static Input of(Field field, Consumer<String> answered) {
        return switch (field.shape()) {
            case SWITCH -> switched(answered);
            case CHOICES -> choices(field, answered);
            case LIST -> list(field, new ComboBox<>(), answered);
            case SEARCH -> list(field, new SearchableComboBox<>(), answered);
            case TEXT -> text(new TextField(), answered);
            case SECRET -> secret(field, answered);
        };
    }

    private static Input switched(Consumer<String> answered) {
        ToggleSwitch control = new ToggleSwitch();
        control.selectedProperty().subscribe((_, on) -> answered.accept(on ? "yes" : "no"));
        return new Input(control, value -> control.setSelected(value.equals("yes")));
    }

    private static Input choices(Field field, Consumer<String> answered) {
        VBox box = new VBox(8);
        ToggleGroup group = new ToggleGroup();
        for (Choice choice : field.choices()) {
            RadioButton button = new RadioButton(choice.label());
            button.setUserData(choice.value());
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setMaxWidth(Double.MAX_VALUE);
            VBox card = new VBox(button);
            card.getStyleClass().add("choice");
            if (!choice.detail().isEmpty()) {
                Label detail = new Label(choice.detail());
                detail.getStyleClass().addAll("caption", "choice-detail");
                detail.setWrapText(true);
                card.getChildren().add(detail);
            }
            card.setOnMouseClicked(_ -> button.fire());
            box.getChildren().add(card);
        }
        group.selectedToggleProperty().subscribe((_, now) -> {
            if (now != null) {
                answered.accept((String) now.getUserData());
            }
        });
        return new Input(
                box,
                value -> group.getToggles().stream()
                        .filter(toggle -> value.equals(toggle.getUserData()))
                        .forEach(toggle -> toggle.setSelected(true)));
    }

    private static Input list(Field field, ComboBox<Choice> box, Consumer<String> answered) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(field.choices());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choice choice) {
                return choice == null ? "" : choice.label();
            }

            @Override
            public Choice fromString(String typed) {
                return field.chosen(typed);
            }
        });
        box.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                answered.accept(now.value());
            }
        });
        return new Input(box, value -> box.setValue(field.chosen(value)));
    }

    private static Input text(TextField control, Consumer<String> answered) {
        control.textProperty().subscribe((_, now) -> answered.accept(now));
        return new Input(control, value -> {
            if (!value.equals(control.getText())) {
                control.setText(value);
            }
        });
    }

    /// Dots, and the text itself while somebody wants to see it.
    private static Input secret(Field field, Consumer<String> answered) {
        PasswordField hidden = new PasswordField();
        TextField seen = new TextField();
        seen.textProperty().bindBidirectional(hidden.textProperty());
        ToggleButton eye = new ToggleButton("", new FontIcon("mdi2e-eye-outline"));
        eye.getStyleClass().setAll("button", "icon", "eye");
        seen.visibleProperty().bind(eye.selectedProperty());
        hidden.visibleProperty().bind(Bindings.not(eye.selectedProperty()));
        eye.setAccessibleText(field.label());
        StackPane both = new StackPane(hidden, seen);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = new HBox(8, both, eye);
        Input inner = text(hidden, answered);
        return new Input(row, inner.show());
    }

    /// Adds a button beside the control. @param icon its icon @param words what it does
    Input with(String icon, String words, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> action.run());
        ((HBox) node).getChildren().add(button);
        return this;
    }
}
