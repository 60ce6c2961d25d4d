package org.hostp2pd.ui.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ObservableList;

/// Brings an observable list to what it should be, row by row, so that selection and scroll position survive.
public final class KeyedList {
    private KeyedList() {}

    /// Rows keep their place as long as the order of the keys allows; a row that did not change is not touched.
    ///
    /// @param rows   what is shown
    /// @param wanted what should be, in its order; keys are unique
    public static <K, R> void bring(ObservableList<R> rows, List<R> wanted, Function<R, K> key) {
        Map<K, R> keys = new HashMap<>();
        wanted.forEach(row -> keys.put(key.apply(row), row));
        rows.removeIf(row -> !keys.containsKey(key.apply(row)));
        for (int i = 0; i < wanted.size(); i++) {
            place(rows, i, wanted.get(i), key);
        }
    }

    private static <K, R> void place(ObservableList<R> rows, int at, R row, Function<R, K> key) {
        if (at < rows.size() && key.apply(rows.get(at)).equals(key.apply(row))) {
            if (!rows.get(at).equals(row)) {
                rows.set(at, row);
            }
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
