package org.hostp2pd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.image.Image;
import org.hostp2pd.cli.CommandLineRun;
import org.hostp2pd.ui.Png;

/// Somebody at the panel of the radio lab: lets in who asks first, by the button in the window, and takes pictures:
/// when the window is there, of the request, and of the station in the list. Everything else is the product as it is.
///
/// Arguments: the folder for the pictures; `-jar FILE`, which the launcher puts there and is passed over; those of the
/// product.
final class Doorkeeper {
    private static final int OWN_ARGUMENTS = 3;

    /// So many frames until lists and dialogs have found their sizes; in the lab each takes seconds.
    private static final int SETTLED = 2;

    private final Path pictures;
    private final Deque<Sight> sights = new ArrayDeque<>(List.of(
            new Sight("window", scene -> scene.lookup("#status") != null),
            new Sight("request", Doorkeeper::asked),
            new Sight("station", scene -> !asked(scene) && someoneIsIn(scene))));
    private int frames;

    /// What is to be seen, one after the other. @param name of the picture
    private record Sight(String name, Predicate<Scene> there) {}

    private Doorkeeper(Path pictures) {
        this.pictures = pictures;
    }

    public static void main(String[] args) {
        Watched panel = new Watched(new Doorkeeper(Path.of(args[0]))::look);
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
            if (asked(scene)) {
                ((Button) scene.lookup("#once")).fire();
            }
            keep(picture, next.name());
        }
        return !sights.isEmpty();
    }

    private static boolean asked(Scene scene) {
        Node once = scene.lookup("#once");
        return once != null && shown(once);
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean someoneIsIn(Scene scene) {
        return scene.getRoot().lookupAll(".table-row-cell").stream().anyMatch(row -> !((IndexedCell<?>) row).isEmpty());
    }

    private void keep(Image picture, String name) {
        try {
            Png.write(picture, pictures.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
