package org.hostp2pd.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the panel looks: colours as tokens, everything else in `panel.css`.
public enum Theme {
    LIGHT("tokens-light.css"),
    DARK("tokens-dark.css");

    /// By preference; JavaFX takes one family only, and finds what it lacks in the system's others.
    private static final List<String> FAMILIES = List.of("Inter", "Noto Sans", "DejaVu Sans");

    private static final List<String> FIXED = List.of("JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono");

    private final String tokens;

    Theme(String tokens) {
        this.tokens = tokens;
    }

    /// The one of this name; empty where there is none.
    public static Optional<Theme> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    /// The other one.
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Has everything in it. Before the first control there is: that would load the theme JavaFX brings.
    public void everywhere() {
        Application.setUserAgentStylesheet(
                this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
    }

    /// Shows a scene in it.
    public void on(Scene scene) {
        everywhere();
        scene.getStylesheets().setAll(sheet(tokens), sheet("panel.css"));
        scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("dark"), this == DARK);
        scene.getRoot().setStyle("-fx-font-family: \"" + there(FAMILIES) + "\";");
    }

    private static String there(List<String> families) {
        List<String> all = Font.getFamilies();
        return families.stream().filter(all::contains).findFirst().orElse("System");
    }

    /// The family for addresses, keys and commands.
    public static String fixedFamily() {
        return there(FIXED);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
