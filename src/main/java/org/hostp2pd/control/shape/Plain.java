package org.hostp2pd.control.shape;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;

/// Values that are one text in JSON.
///
/// @param written what is written @param read what is read; refuses with an exception of [ShapeReader#made]
record Plain<T>(Function<T, String> written, Function<String, T> read) {
    static final Map<Class<?>, Plain<?>> TEXTS = Map.of(
            String.class,
            new Plain<String>(text -> text, text -> text),
            Path.class,
            new Plain<>(Path::toString, Path::of),
            Duration.class,
            new Plain<>(Duration::toString, Duration::parse),
            Instant.class,
            new Plain<>(Instant::toString, Instant::parse),
            InterfaceName.class,
            new Plain<>(InterfaceName::value, InterfaceName::new),
            MacAddress.class,
            new Plain<>(MacAddress::toString, MacAddress::of),
            DeviceName.class,
            new Plain<>(DeviceName::text, DeviceName::new),
            WpsPin.class,
            new Plain<>(WpsPin::digits, WpsPin::new));

    // The key of the map is the type of the value.
    @SuppressWarnings("unchecked")
    String text(Object value) {
        return written.apply((T) value);
    }
}
