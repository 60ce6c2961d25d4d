package org.hostp2pd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.simulator.Phone;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.hostp2pd.simulator.Step;

/// The memory of a service, at rest and with four stations, and the processor's time it uses, at rest and while a phone
/// comes and goes. The argument is the runnable tree; the minutes of rest and of the phone are in the variable
/// `BENCH_MINUTES`.
final class WeightBench {
    private static final int ROUNDS = 7;
    /// Longer than it takes the service to give back what the start needed, and what it needs to ask
    /// wpa_supplicant, silent for a minute since, whether it lives.
    private static final int SETTLED_SECONDS = 85;
    private static final int STATIONS = 4;
    private static final WpsPin PIN = new WpsPin("12345670");
    private static final Step.Enter ENTER = new Step.Enter(new Step.Entry.TypedPin(PIN, Duration.ofSeconds(2)));

    private final Product product;
    private final int rest;
    private final int visits;

    private WeightBench(Product product, int rest, int visits) {
        this.product = product;
        this.rest = rest;
        this.visits = visits;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        String[] minutes =
                System.getenv().getOrDefault("BENCH_MINUTES", "10 60").split(" ", 2);
        WeightBench bench =
                new WeightBench(Product.of(args), Integer.parseInt(minutes[0]), Integer.parseInt(minutes[1]));
        Scale alone = new Scale();
        Scale company = new Scale();
        for (int round = 0; round < ROUNDS; round++) {
            bench.weigh(alone, company);
        }
        alone.print("memory at rest");
        company.print("memory with four stations");
        bench.work();
    }

    private void weigh(Scale alone, Scale company) throws IOException, InterruptedException {
        product.forget();
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant radio = SimulatedSupplicant.start(folder.resolve("sockets"), Product.radio())) {
            Process service = start(folder);
            live(service, SETTLED_SECONDS);
            alone.weigh(Proc.of(service));
            List<Phone> phones = IntStream.rangeClosed(1, STATIONS)
                    .mapToObj(number -> Phone.numbered(number, "Phone " + number, new Step.Appear(), ENTER))
                    .toList();
            phones.forEach(radio::phone);
            live(service, SETTLED_SECONDS);
            if (!phones.stream().allMatch(phone -> radio.joined(phone.device()))) {
                throw new IllegalStateException("not all phones are in");
            }
            company.weigh(Proc.of(service));
            Product.end(service);
        }
    }

    private void work() throws IOException, InterruptedException {
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant radio = SimulatedSupplicant.start(folder.resolve("sockets"), Product.radio())) {
            Process service = start(folder);
            live(service, SETTLED_SECONDS);
            System.out.printf("processor in %d min of rest: %.2f s%n", rest, used(service, rest));
            radio.phone(Phone.numbered(
                    1,
                    "Phone",
                    new Step.Appear(),
                    ENTER,
                    new Step.Wait(Duration.ofMinutes(1)),
                    new Step.Leave(),
                    new Step.Vanish(),
                    new Step.Wait(Duration.ofMinutes(1)),
                    new Step.Again()));
            System.out.printf(
                    "processor in %d min of a phone that comes and goes: %.2f s%n", visits, used(service, visits));
            Product.end(service);
        }
    }

    private static double used(Process service, int minutes) throws IOException, InterruptedException {
        double before = Proc.of(service).cpu();
        live(service, Math.toIntExact(TimeUnit.MINUTES.toSeconds(minutes)));
        return Proc.of(service).cpu() - before;
    }

    private Process start(Folder folder) throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        return product.start(own, folder.resolve("sockets"));
    }

    /// Waits; a service that ended early is none.
    private static void live(Process process, int seconds) throws InterruptedException {
        if (process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new IllegalStateException("ended with " + process.exitValue());
        }
    }

    /// What was weighed: its part of the memory, and the whole that it would have to itself where no other Java
    /// runs.
    private record Scale(List<Double> part, List<Double> whole) {
        Scale() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void weigh(Proc service) throws IOException {
            part.add(service.pss());
            whole.add(service.rss());
        }

        void print(String what) {
            print(what, part);
            print(what + " where no other Java runs", whole);
        }

        private static void print(String what, List<Double> taken) {
            List<Double> sorted = taken.stream().sorted().toList();
            System.out.printf(
                    "%s: median %.1f MiB, %.1f to %.1f MiB%n",
                    what, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
        }
    }
}
