package org.hostp2pd.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.simulator.Phone;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.hostp2pd.simulator.Step;

/// The processor's time that a service uses, at rest and while a phone comes and goes, for so many minutes each as the
/// variable `BENCH_MINUTES` says. The argument is the runnable tree. It is not the time on a clock, so other work
/// beside it changes it little.
final class WorkBench {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Step[] COMES_AND_GOES = {
        new Step.Appear(),
        new Step.Enter(new Step.Entry.TypedPin(Product.PIN, Duration.ofSeconds(2))),
        new Step.Wait(MINUTE),
        new Step.Leave(),
        new Step.Vanish(),
        new Step.Wait(MINUTE),
        new Step.Again()
    };

    private WorkBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String[] minutes =
                System.getenv().getOrDefault("BENCH_MINUTES", "10 60").split(" ", 2);
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant radio = SimulatedSupplicant.start(folder.resolve("sockets"), Product.radio())) {
            Process service = Product.of(args).start(folder);
            Product.live(service, Product.SETTLED_SECONDS);
            print(service, Integer.parseInt(minutes[0]), "of rest");
            radio.phone(Phone.numbered(1, "Phone", COMES_AND_GOES));
            print(service, Integer.parseInt(minutes[1]), "of a phone that comes and goes");
            Product.end(service);
        }
    }

    private static void print(Process service, int minutes, String what) throws IOException, InterruptedException {
        double before = Proc.of(service).cpu();
        Product.live(service, Math.toIntExact(TimeUnit.MINUTES.toSeconds(minutes)));
        System.out.printf(
                "processor in %d min %s: %.2f s%n",
                minutes, what, Proc.of(service).cpu() - before);
    }
}
