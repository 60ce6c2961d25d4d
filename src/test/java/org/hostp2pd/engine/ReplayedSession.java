package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hostp2pd.engine.Recording.Entry;
import org.hostp2pd.p2p.Command;

/// A recording decided again, and what must be true of every one.
///
/// @param orders what was decided on each input
record ReplayedSession(List<List<Order>> orders) {
    static ReplayedSession of(String text) {
        return of(assertInstanceOf(Reading.Complete.class, RecordingText.read(text))
                .recording());
    }

    static ReplayedSession of(Recording recording) {
        List<List<Order>> orders = new ArrayList<>();
        State state = recording.checkpoint();
        for (Entry entry : recording.entries()) {
            Step step = Stepper.step(state, entry.input(), entry.at());
            check(state, step);
            orders.add(step.orders());
            state = step.after();
        }
        return new ReplayedSession(orders);
    }

    private static void check(State before, Step step) {
        long groups = step.orders().stream().filter(ReplayedSession::makesGroup).count();
        boolean none = before.group().up().isEmpty() || step.after().group() instanceof GroupState.Forming;
        assertTrue(groups == 0 || (groups == 1 && none), "never two groups");
    }

    private static boolean makesGroup(Order order) {
        return order instanceof Order.Send(long _, var _, Command command)
                && (command instanceof Command.GroupAdd || command instanceof Command.Connect);
    }

    /// One line for each order, without secrets, and an empty one after those of each input.
    List<String> lines() {
        RecordWriter writer = new RecordWriter(new Redaction());
        List<String> lines = new ArrayList<>();
        for (List<Order> decided : orders) {
            decided.forEach(order -> lines.add(writer.text(Order.class, order)));
            lines.add("");
        }
        return lines;
    }

    /// The same, of the last inputs only.
    List<String> lastLines(int inputs) {
        return new ReplayedSession(orders.subList(orders.size() - inputs, orders.size())).lines();
    }

    void assertDecided(List<String> expected) {
        assertEquals(String.join("\n", expected), String.join("\n", lines()));
    }
}
