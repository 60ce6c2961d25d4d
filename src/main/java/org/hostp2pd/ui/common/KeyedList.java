package org.hostp2pd.ui.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.ObservableList;

/// Brings an observable list to what it should be, row by row, so that selection and scroll position survive.
public final class KeyedList {
    /// More steps than a person could follow; then the list is set at once, which costs one change however long it
    /// is.
    private static final int MOST_STEPS = 64;

    private KeyedList() {}

    /// Rows keep their place as long as the order of the keys allows; a row that did not change is not touched.
    ///
    /// @param rows   what is shown
    /// @param wanted what should be, in its order; keys are unique
    public static <K, R> void bring(ObservableList<R> rows, List<R> wanted, Function<R, K> key) {
        Map<K, R> keys = HashMap.newHashMap(wanted.size());
        wanted.forEach(row -> keys.put(key.apply(row), row));
        Predicate<R> gone = row -> !keys.containsKey(key.apply(row));
        if (rows.stream().filter(gone).limit(MOST_STEPS).count() == MOST_STEPS) {
            rows.setAll(wanted);
            return;
        }
        rows.removeIf(gone);
        arrange(rows, wanted, key);
    }

    private static <K, R> void arrange(ObservableList<R> rows, List<R> wanted, Function<R, K> key) {
        int steps = 0;
        for (int i = 0; i < wanted.size() && steps < MOST_STEPS; i++) {
            if (i == rows.size() || !Objects.equals(rows.get(i), wanted.get(i))) {
                place(rows, i, wanted.get(i), key);
                steps++;
            }
        }
        if (steps == MOST_STEPS) {
            rows.setAll(wanted);
        }
    }

    private static <K, R> void place(ObservableList<R> rows, int at, R row, Function<R, K> key) {
        if (at < rows.size() && key.apply(rows.get(at)).equals(key.apply(row))) {
            rows.set(at, row);
            return;
        }
        for (int i = at + 1; i < rows.size(); i++) {
            if (key.apply(rows.get(i)).equals(key.apply(row))) {
                rows.remove(i);
                break;
            }
        }
        rows.add(at, row);
    }
}
