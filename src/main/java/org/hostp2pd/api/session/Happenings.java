package org.hostp2pd.api.session;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;
import org.hostp2pd.api.Event;
import org.hostp2pd.engine.Notice.Who;

/// Tells subscribers what happens, each on a virtual thread of its own, and waits for none.
final class Happenings implements Flow.Publisher<Event>, AutoCloseable {
    private final SubmissionPublisher<Event> publisher = new SubmissionPublisher<>(
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("events-", 0).factory()),
            Flow.defaultBufferSize());

    @Override
    public void subscribe(Flow.Subscriber<? super Event> subscriber) {
        publisher.subscribe(subscriber);
    }

    /// @param notice a record of what happened
    void tell(Record notice, String sentence) {
        Event event = new Event(Instant.now(), notice.getClass().getSimpleName(), device(notice), sentence);
        var _ = publisher.offer(event, (_, _) -> false);
    }

    private static Optional<String> device(Record notice) {
        return Arrays.stream(notice.getClass().getRecordComponents())
                .map(component -> value(notice, component))
                .flatMap(value -> value instanceof Optional<?> it ? it.stream() : Stream.of(value))
                .filter(Who.class::isInstance)
                .map(who -> ((Who) who).device().toString())
                .findFirst();
    }

    private static Object value(Record notice, RecordComponent component) {
        try {
            return component.getAccessor().invoke(notice);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a part of a notice cannot be read", e);
        }
    }

    @Override
    public void close() {
        publisher.close();
    }
}
