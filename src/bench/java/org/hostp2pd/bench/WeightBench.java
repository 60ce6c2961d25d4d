package org.hostp2pd.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hostp2pd.simulator.Phone;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.hostp2pd.simulator.Step;

/// The memory of a service, at rest and with four stations. The argument is the runnable tree.
final class WeightBench {
    private static final int ROUNDS = 7;
    private static final int STATIONS = 4;
    private static final Step.Enter ENTER = new Step.Enter(new Step.Entry.TypedPin(Product.PIN, Duration.ofSeconds(2)));

    private final Product product;

    private WeightBench(Product product) {
        this.product = product;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        WeightBench bench = new WeightBench(Product.of(args));
        Scale alone = new Scale();
        Scale company = new Scale();
        for (int round = 0; round < ROUNDS; round++) {
            bench.weigh(alone, company);
        }
        alone.print("memory at rest");
        company.print("memory with four stations");
    }

    private void weigh(Scale alone, Scale company) throws IOException, InterruptedException {
        product.forget();
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant radio = SimulatedSupplicant.start(folder.resolve("sockets"), Product.radio())) {
            Process service = product.start(folder);
            Product.live(service, Product.SETTLED_SECONDS);
            alone.weigh(Proc.of(service));
            List<Phone> phones = IntStream.rangeClosed(1, STATIONS)
                    .mapToObj(number -> Phone.numbered(number, "Phone " + number, new Step.Appear(), ENTER))
                    .toList();
            phones.forEach(radio::phone);
            Product.live(service, Product.SETTLED_SECONDS);
            if (!phones.stream().allMatch(phone -> radio.joined(phone.device()))) {
                throw new IllegalStateException("not all phones are in");
            }
            company.weigh(Proc.of(service));
            Product.end(service);
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
