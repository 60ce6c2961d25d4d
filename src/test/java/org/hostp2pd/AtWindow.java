package org.hostp2pd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.hostp2pd.cli.CommandLineRun;
import org.hostp2pd.ui.Png;

/// Somebody at the panel of the radio lab, who waits for one thing after the other, takes a picture of each and does
/// something about it. Everything else is the product as it is.
final class AtWindow {
    private static final int OWN_ARGUMENTS = 3;

    /// So many frames until lists and dialogs have found their sizes; in the lab each takes seconds.
    private static final int SETTLED = 2;

    private final Path pictures;
    private final Deque<Sight> sights;
    private int frames;

    /// What is waited for. @param name of the picture @param then what is done about it
    record Sight(String name, Predicate<Scene> there, Consumer<Scene> then) {}

    private AtWindow(Path pictures, List<Sight> sights) {
        this.pictures = pictures;
        this.sights = new ArrayDeque<>(sights);
    }

    /// Runs the panel.
    ///
    /// @param args the folder for the pictures; `-jar FILE`, which the launcher puts there and is passed over;
    /// those of
    ///             the product
    static void wait(String[] args, Sight... sights) {
        Watched panel = new Watched(new AtWindow(Path.of(args[0]), List.of(sights))::look);
        System.exit(CommandLineRun.onTerminal(panel, ExposedSession::with)
                .run(Arrays.copyOfRange(args, OWN_ARGUMENTS, args.length)));
    }

    private boolean look(Scene scene) {
        Sight next = sights.getFirst();
        frames = next.there().test(scene) ? frames + 1 : 0;
        if (frames == SETTLED) {
            frames = 0;
            sights.removeFirst();
            Image picture = scene.snapshot(null);
            next.then().accept(scene);
            keep(picture, next.name());
        }
        return !sights.isEmpty();
    }

    private void keep(Image picture, String name) {
        try {
            Path part = pictures.resolve(name + ".part");
            Png.write(picture, part);
            Files.move(part, pictures.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
