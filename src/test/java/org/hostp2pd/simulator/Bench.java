package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// The simulated machine without sockets, in virtual time that runs as fast as it can.
final class Bench implements Outlet {
    private final TimeLine time = new TimeLine();
    private final Machine machine;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> attached = new HashSet<>();
    private BiConsumer<String, String> manager = (_, _) -> {};

    Bench(Options options) {
        machine = new Machine(options, time, this);
        machine.start();
    }

    Machine machine() {
        return machine;
    }

    List<Line> lines() {
        return lines;
    }

    Set<String> openSockets() {
        return open;
    }

    /// Is told each event on an attached interface, from inside the event: it may only look, or act [#later].
    void manager(BiConsumer<String, String> told) {
        manager = told;
    }

    void later(Duration delay, Runnable action) {
        time.after(delay, action);
    }

    long now() {
        return time.now();
    }

    String ask(String iface, String command) {
        add(iface, Line.Direction.COMMAND, command);
        boolean attach = command.equals("ATTACH");
        if (attach) {
            attached.add(iface);
        }
        String reply = attach
                ? "OK\n"
                : machine.host().map(host -> host.answer(iface, command)).orElse("");
        add(iface, Line.Direction.REPLY, reply);
        return reply;
    }

    void pass(Duration duration) {
        time.runUntil(time.now() + duration.toNanos());
    }

    /// Does what is due next, if that is not later than the limit.
    boolean passToNext(Duration limit) {
        Optional<Long> next = time.next().filter(due -> due <= time.now() + limit.toNanos());
        next.ifPresent(time::runUntil);
        return next.isPresent();
    }

    @Override
    public void open(String iface) {
        open.add(iface);
    }

    @Override
    public void close(String iface) {
        open.remove(iface);
        attached.remove(iface);
    }

    @Override
    public void abandon() {
        open.clear();
        attached.clear();
    }

    @Override
    public void removeDirectory() {}

    @Override
    public void event(String iface, int level, String text) {
        if (attached.contains(iface)) {
            add(iface, Line.Direction.EVENT, "<" + level + ">" + text);
            manager.accept(iface, text);
        }
    }

    private void add(String iface, Line.Direction direction, String text) {
        lines.add(new Line(Duration.ofNanos(time.now()), iface, direction, text));
    }
}
