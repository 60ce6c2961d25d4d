package org.hostp2pd.service;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes requests of signals: SIGTERM and SIGINT to stop, SIGHUP to read the configuration again.
///
/// A shutdown hook would not do: the JVM also shuts down on SIGHUP, and runs hooks at once and side by side, so that
/// nothing could be ended in order. `sun.misc.Signal` of the module `jdk.unsupported` is the only way to a signal. It
/// is reached by reflection because the compiler warns of every mention of it in a way that cannot be suppressed, and
/// warnings are errors.
public final class Signals implements AutoCloseable {
    private record Former(Object signal, Object handler) {}

    private final Class<?> handlerType;
    private final Class<?> signalType;
    private final Method handle;
    private final Deque<Former> formers = new ArrayDeque<>();

    /// Until it is closed. The actions run on a thread of the JVM of their own and must return soon.
    ///
    /// @throws IllegalStateException when this run-time image lacks `jdk.unsupported`
    public Signals(Runnable stop, Runnable reload) {
        this(stop, stop, reload);
    }

    /// The same. @param interrupt for SIGINT
    public Signals(Runnable stop, Runnable interrupt, Runnable reload) {
        this(Map.of("TERM", stop, "INT", interrupt, "HUP", reload));
    }

    /// Takes none.
    static Signals none() {
        return new Signals(Map.of());
    }

    private Signals(Map<String, Runnable> actions) {
        try {
            signalType = Class.forName("sun.misc.Signal");
            handlerType = Class.forName("sun.misc.SignalHandler");
            handle = signalType.getMethod("handle", signalType, handlerType);
            for (Map.Entry<String, Runnable> action : actions.entrySet()) {
                take(action.getKey(), action.getValue());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("signals cannot be handled", e);
        }
    }

    private void take(String name, Runnable action) throws ReflectiveOperationException {
        Object signal = signalType.getConstructor(String.class).newInstance(name);
        Object handler = Proxy.newProxyInstance(
                Signals.class.getClassLoader(),
                new Class<?>[] {handlerType},
                (self, method, arguments) -> called(action, self, method, arguments));
        formers.push(new Former(signal, handle.invoke(null, signal, handler)));
    }

    // A handler is equal to itself only, as any object without an equals of its own.
    @SuppressWarnings("ReferenceEquality")
    private static @Nullable Object called(Runnable action, Object self, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "handle" -> {
                action.run();
                yield null;
            }
            case "equals" -> arguments != null && self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "handler of a signal";
        };
    }

    /// What signals did before is what they do again.
    @Override
    public void close() {
        while (!formers.isEmpty()) {
            Former former = formers.pop();
            try {
                handle.invoke(null, former.signal(), former.handler());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("signals cannot be given back", e);
            }
        }
    }
}
