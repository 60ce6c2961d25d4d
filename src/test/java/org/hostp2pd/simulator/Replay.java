package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.List;
import org.hostp2pd.p2p.WpsPin;

/// Says to the simulator what the manager of a lab recording said, and lets the phones do what they did there: each as
/// soon as the simulator has said what had been said before it.
final class Replay {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration AFTERWARDS = Duration.ofSeconds(8);

    private final Bench bench;
    private final String name;
    private int heard;
    private Duration latest = Duration.ZERO;

    Replay(String name, Options options) {
        this.name = name;
        this.bench = new Bench(options);
    }

    List<Line> of(LabTranscript transcript) {
        for (LabTranscript.Entry entry : transcript.entries()) {
            switch (entry) {
                case LabTranscript.Entry.Said(Line line) -> said(line);
                case LabTranscript.Entry.Did(int number, String what) -> {
                    await();
                    did(number, what.split(" ", -1));
                }
            }
        }
        await();
        bench.pass(AFTERWARDS);
        return List.copyOf(bench.lines());
    }

    /// A manager that waits before it asks waits here too.
    private void said(Line line) {
        if (line.direction() == Line.Direction.COMMAND) {
            await();
            bench.pass(line.at().minus(latest));
            bench.ask(line.iface(), line.text());
        } else if (line.direction() == Line.Direction.EVENT && counts(line)) {
            heard++;
        }
        latest = line.at();
    }

    /// Until as much was said as in the recording so far, or it is clear that it will not be.
    private void await() {
        long limit = bench.now() + PATIENCE.toNanos();
        while (bench.lines().stream().filter(Replay::counts).count() < heard && bench.now() < limit) {
            if (!bench.passToNext(PATIENCE)) {
                return;
            }
        }
    }

    private static boolean counts(Line line) {
        return line.direction() == Line.Direction.EVENT
                && Normaliser.meant(line)
                && !Conversation.repeated(line.text());
    }

    private void did(int number, String[] what) {
        Phone phone = Phone.numbered(number, "p" + number);
        Step step = switch (what[0]) {
            case "appears" -> new Step.Appear();
            case "join-pin" -> new Step.Join(typed(what[1]));
            case "join-pbc" -> new Step.Join(new Step.Entry.Button());
            case "negotiate-pin" -> new Step.Negotiate(typed(what[1]), Integer.parseInt(what[2]));
            case "negotiate-pbc" -> new Step.Negotiate(new Step.Entry.Button(), Integer.parseInt(what[1]));
            case "reconnect" -> new Step.Return();
            case "invites" -> new Step.Invite();
            case "leaves" -> new Step.Leave();
            default -> throw new IllegalArgumentException(name + ": " + what[0]);
        };
        bench.machine().air().add(phone.doing(step));
        bench.pass(Duration.ofMillis(1));
    }

    private static Step.Entry typed(String digits) {
        return new Step.Entry.TypedPin(new WpsPin(digits), Duration.ZERO);
    }
}
