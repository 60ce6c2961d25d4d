package org.hostp2pd.ui.common;

import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How strong a device is received, in one to four bars; none lit where it is not known.
public final class SignalBars extends HBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass WEAK = PseudoClass.getPseudoClass("weak");
    private static final int BARS = 4;
    private static final double WIDTH = 3;

    /// None lit.
    public SignalBars() {
        super(1.5);
        setAlignment(Pos.BOTTOM_LEFT);
        for (int i = 1; i <= BARS; i++) {
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            double height = 3 + 3.0 * i - 1;
            bar.setMinSize(WIDTH, height);
            bar.setMaxSize(WIDTH, height);
            getChildren().add(bar);
        }
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
    }

    /// @param dbm empty where it is not known
    public void show(OptionalInt dbm) {
        int lit = dbm.isPresent() ? bars(dbm.getAsInt()) : 0;
        for (int i = 0; i < BARS; i++) {
            getChildren().get(i).pseudoClassStateChanged(LIT, i < lit);
            getChildren().get(i).pseudoClassStateChanged(WEAK, i < lit && lit == 1);
        }
    }

    static int bars(int dbm) {
        if (dbm >= -55) {
            return 4;
        } else if (dbm >= -66) {
            return 3;
        }
        return dbm >= -76 ? 2 : 1;
    }
}
