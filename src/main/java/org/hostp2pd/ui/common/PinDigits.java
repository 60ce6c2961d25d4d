package org.hostp2pd.ui.common;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A PIN of which each digit has a cell of its own, so that all are as wide as one another; in groups of four. A
/// screen reader says digit by digit.
public final class PinDigits extends HBox {
    private static final int GROUP = 4;

    private final StringProperty pin = new SimpleStringProperty("");

    public PinDigits() {
        getStyleClass().add("pin-digits");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(false);
        pin.subscribe(this::show);
    }

    /// The digits; empty where there is no PIN.
    public StringProperty pinProperty() {
        return pin;
    }

    private void show(String digits) {
        getChildren().clear();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && i % GROUP == 0) {
                Region gap = new Region();
                gap.getStyleClass().add("gap");
                getChildren().add(gap);
            }
            Label digit = new Label(digits.substring(i, i + 1));
            digit.getStyleClass().add("digit");
            digit.setMinWidth(USE_PREF_SIZE);
            getChildren().add(digit);
        }
        setAccessibleText(String.join(" ", digits.split("")));
    }
}
