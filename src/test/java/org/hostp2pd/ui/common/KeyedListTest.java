package org.hostp2pd.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class KeyedListTest {
    private record Row(int key, String text) {}

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private int changes;

    private static List<Row> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Row(i, "same")).toList();
    }

    private void bring(List<Row> wanted) {
        rows.addListener((ListChangeListener<Row>) _ -> changes++);
        KeyedList.bring(rows, wanted, Row::key);
        assertEquals(wanted, rows);
    }

    @Test
    void nothingIsTouchedWhereNothingChanged() {
        rows.setAll(numbered(5_000));
        bring(numbered(5_000));
        assertEquals(0, changes);
    }

    @Test
    void oneRowThatChangedIsOneChange() {
        rows.setAll(numbered(5_000));
        List<Row> wanted = new ArrayList<>(numbered(5_000));
        wanted.set(4_321, new Row(4_321, "other"));
        bring(wanted);
        assertEquals(1, changes);
    }

    @Test
    void rowsThatWentAreOneChangeHoweverMany() {
        rows.setAll(numbered(5_000));
        bring(numbered(5_000).stream().filter(row -> row.key() % 2 == 0).toList());
        assertEquals(1, changes);
    }

    @Test
    void aRowThatMovesLeavesTheOthersAlone() {
        rows.setAll(numbered(10));
        List<Row> wanted = new ArrayList<>(numbered(10));
        Collections.rotate(wanted, 1);
        bring(wanted);
        assertEquals(2, changes);
    }

    @Test
    void fiveThousandRowsInAnotherOrderAreFewChanges() {
        rows.setAll(numbered(5_000));
        bring(numbered(5_000).reversed());
        assertTrue(changes < 200, () -> "changes: " + changes);
    }
}
