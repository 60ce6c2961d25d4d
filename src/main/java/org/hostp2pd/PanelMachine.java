package org.hostp2pd;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.cli.setup.WindowSetup;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.ThisSetup;
import org.hostp2pd.setup.Ticket;
import org.hostp2pd.ui.common.Machine;

/// This computer, for the first setup in the panel.
///
/// @param environment the process's variables
record PanelMachine(Map<String, String> environment) implements Machine {
    private interface Work<T> {
        T done() throws IOException;
    }

    private static <T> CompletableFuture<T> begin(Work<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread.ofVirtual().name("setup").start(() -> {
            try {
                done.complete(work.done());
            } catch (IOException | RuntimeException failed) {
                done.completeExceptionally(failed);
            }
        });
        return done;
    }

    @Override
    public CompletableFuture<Present> survey() {
        return begin(() -> new ThisSetup(environment).look());
    }

    @Override
    public CompletableFuture<End> apply(Agreed agreed, Telling told) {
        return begin(() -> end(new WindowSetup(environment, told.language()).apply(agreed, told.sentence())));
    }

    @Override
    public CompletableFuture<End> mend(Cure cure, Agreed agreed, Telling told) {
        return begin(() -> end(new WindowSetup(environment, told.language()).mend(cure, agreed, told.sentence())));
    }

    @Override
    public CompletableFuture<End> undo(Ticket ticket, boolean anyway, Telling told) {
        return begin(() -> end(new WindowSetup(environment, told.language()).undo(ticket, anyway, told.sentence())));
    }

    /// pkexec(1) has codes of its own where nobody gave the password.
    private static End end(OptionalInt code) {
        return switch (code.orElse(-1)) {
            case WindowSetup.DONE -> End.DONE;
            case WindowSetup.HALF -> End.HALF;
            case WindowSetup.CHANGED -> End.CHANGED;
            case -1, 126, 127 -> End.NOT_PERMITTED;
            default -> End.AS_BEFORE;
        };
    }
}
