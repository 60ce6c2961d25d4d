package org.hostp2pd.api;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/// What the documentation of the package shows; [HostP2pdTest] runs it.
final class Examples {
    private Examples() {}

    static List<Peer> background(HostP2pdBuilder builder, CountDownLatch enough) throws InterruptedException {
        // @start region="background"
        try (HostP2pd session = builder.pin("37925185").start()) {
            boolean _ = enough.await(40, TimeUnit.SECONDS);
            for (Peer peer : session.peers()) {
                System.out.println(peer.address() + " = " + peer.name() + " ("
                        + peer.kind().orElse("unknown") + ")");
            }
            return session.peers();
        }
        // @end
    }

    static int blocking(HostP2pdBuilder builder, Path config, CountDownLatch enough) {
        // @start region="blocking"
        HostP2pd session = builder.config(config).build();
        Thread.ofVirtual().start(() -> {
            awaitAnything(enough);
            session.terminate();
        });
        return session.run();
        // @end
    }

    static void events(HostP2pd session, List<String> joined, CountDownLatch enough) {
        // @start region="events"
        session.events().subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Event event) {
                if (event.kind().equals("StationJoined")) {
                    joined.add(event.device().orElseThrow());
                    enough.countDown();
                }
            }

            @Override
            public void onError(Throwable failure) {}

            @Override
            public void onComplete() {}
        });
        // @end
    }

    private static void awaitAnything(CountDownLatch enough) {
        try {
            enough.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
