package org.hostp2pd.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.hostp2pd.engine.Request;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Preferences;
import org.hostp2pd.ui.common.Tastes;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Theme;
import org.hostp2pd.ui.common.Zoomed;

/// The window and what is in it, in one theme and one language. All on the FX thread.
final class Window implements Frame {
    private static final String TITLE = "hostp2pd";
    private static final String THEME = "theme";

    private final Stage stage;
    private final Host host;
    private final Feed feed;
    private final Function<Locale, Happening.Words> words;
    private final Preferences preferences;
    private final Tastes tastes;
    /// Of a size of its own: else JavaFX would lay everything out once more to see which it likes.
    private final Scene scene = new Scene(new Region(), WindowPlace.WIDTH, WindowPlace.HEIGHT);
    private Optional<Screens> screens = Optional.empty();
    private Optional<ShowStage> full = Optional.empty();

    Window(Stage stage, Host host, Feed feed, Function<Locale, Happening.Words> words, Preferences preferences) {
        this.stage = stage;
        this.host = host;
        this.feed = feed;
        this.words = words;
        this.preferences = preferences;
        tastes = new Tastes(preferences);
    }

    void show() {
        theme().everywhere();
        scene.setRoot(content());
        theme().on(scene);
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> theme().on(scene));
        stage.setTitle(TITLE);
        stage.getIcons().setAll(WindowIcons.all());
        stage.setScene(scene);
        WindowPlace place = new WindowPlace(stage, preferences);
        place.restore();
        stage.setOnHiding(_ -> {
            place.keep();
            full.ifPresent(ShowStage::leave);
        });
        // So that the first picture is of what is, not of a state before it.
        feed.deliver();
        stage.show();
        stage.iconifiedProperty().subscribe(this::observe);
    }

    /// Nothing is measured for a window that nobody sees.
    private void observe(boolean iconified) {
        var _ = host.submit(new Request.Observe(!iconified));
    }

    private Parent content() {
        Texts texts = Texts.in(tastes.language().orElse(Locale.getDefault()));
        feed.removeAll();
        full.ifPresent(ShowStage::leave);
        full = Optional.empty();
        Screens made = new Screens(host, feed, texts, words.apply(texts.locale()), tastes, this);
        screens.ifPresent(made::follow);
        screens = Optional.of(made);
        return new Zoomed(made.shell(), tastes.textSizeProperty());
    }

    /// The one chosen, else the desktop's.
    private Theme theme() {
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        return preferences.text(THEME).flatMap(Theme::named).orElse(dark ? Theme.DARK : Theme.LIGHT);
    }

    @Override
    public void otherTheme() {
        Theme other = theme().other();
        preferences.keep(THEME, other);
        preferences.save();
        other.on(scene);
    }

    @Override
    public void front(String title, String sentence) {
        if (!stage.isFocused()) {
            new DesktopNote(title, sentence).send();
        }
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    @Override
    public void fill(Function<Runnable, Parent> content) {
        if (full.isEmpty()) {
            full = Optional.of(new ShowStage(content, TITLE));
        }
        full.orElseThrow().show(theme());
    }

    /// Fills the screen with how to connect.
    void showMode() {
        screens.ifPresent(Screens::showMode);
    }

    @Override
    public void speak(Optional<Locale> language) {
        tastes.speak(language);
        scene.setRoot(content());
        theme().on(scene);
    }
}
