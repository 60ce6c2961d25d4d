package org.hostp2pd.ui.access;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Texts;

/// What is known of who is asking: label above, value below.
record Facts(Texts texts) {
    List<Node> of(Asker asker) {
        Node address = fact("access.fact.address", asker.device().toString(), "fixed");
        List<Node> facts = new ArrayList<>(List.of(
                fact("access.fact.kind", asker.kind(), "value"),
                address,
                fact("access.fact.known", asker.known(), "value")));
        asker.signal().ifPresent(dbm -> facts.add(fact("access.fact.signal", new Numbers(texts).signal(dbm), "value")));
        return facts;
    }

    private Node fact(String key, String value, String style) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("caption");
        Label text = new Label(value);
        text.getStyleClass().add(style);
        text.setTooltip(new Tooltip(value));
        VBox fact = new VBox(2, label, text);
        fact.getStyleClass().add("told");
        return fact;
    }
}
