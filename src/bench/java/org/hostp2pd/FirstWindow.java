package org.hostp2pd;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.hostp2pd.cli.CommandLineRun;
import org.hostp2pd.cli.SessionExposure;
import org.hostp2pd.cli.Words;
import org.hostp2pd.cli.prompt.Exposed;

/// The panel as it is; writes a line as soon as its window can be used: the state of the group is said, and the screen
/// with it was drawn.
///
/// Arguments: `-jar FILE`, which the launcher puts there and is passed over; those of the product.
final class FirstWindow implements Predicate<Scene> {
    /// What is written.
    static final String USEFUL = "the window can be used";

    private static final int OWN_ARGUMENTS = 2;

    private final PrintStream out;
    private int frames;

    private FirstWindow(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        Watched panel = new Watched(new FirstWindow(System.out));
        System.exit(CommandLineRun.onTerminal(panel, new NoPrompt())
                .run(Arrays.copyOfRange(args, OWN_ARGUMENTS, args.length)));
    }

    /// A frame is told before it is drawn: what was so in the one before has been drawn.
    @Override
    public boolean test(Scene scene) {
        boolean said = scene.lookup("#status") instanceof Labeled status
                && status.getText().equals("Waiting for phones");
        frames = said ? frames + 1 : 0;
        if (frames < 2) {
            return true;
        }
        out.println(USEFUL);
        return false;
    }

    private record NoPrompt() implements SessionExposure {
        @Override
        public Exposed with(Words words) {
            throw new UnsupportedOperationException();
        }
    }
}
