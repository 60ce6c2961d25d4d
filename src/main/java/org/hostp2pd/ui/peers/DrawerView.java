package org.hostp2pd.ui.peers;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything the chosen device told, and what can be done with it.
public final class DrawerView {
    private final PeersModel model;
    private final Texts texts;
    private final SignalChart chart;

    @FXML
    private FontIcon icon;

    @FXML
    private Label name;

    @FXML
    private Label kind;

    @FXML
    private VBox facts;

    @FXML
    private VBox trail;

    @FXML
    private Label remark;

    @FXML
    private FlowPane steps;

    @FXML
    private Label answer;

    @FXML
    private Button call;

    public DrawerView(PeersModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        chart = new SignalChart(texts, new Numbers(texts));
    }

    @FXML
    private void initialize() {
        answer.textProperty().bind(model.answerProperty());
        answer.visibleProperty().bind(model.answerProperty().isNotEmpty());
        answer.managedProperty().bind(answer.visibleProperty());
        trail.getChildren().add(chart);
        trail.managedProperty().bind(trail.visibleProperty());
        call.managedProperty().bind(call.visibleProperty());
        model.detailsProperty().subscribe(details -> details.ifPresent(this::show));
    }

    private void show(PeerDetails details) {
        icon.setIconLiteral(details.row().icon());
        name.setText(details.row().name());
        name.setTooltip(new Tooltip(details.row().name()));
        kind.setText(details.row().kind());
        facts.getChildren()
                .setAll(details.facts().stream().map(DrawerView::fact).toList());
        chart.show(details.trail());
        trail.setVisible(details.trail().stream().anyMatch(OptionalInt::isPresent));
        remark.setText(details.remark());
        MacAddress device = details.row().device();
        call.setVisible(details.row().call().isPresent());
        details.row().call().ifPresent(step -> {
            call.setText(texts.of("peers.step." + step));
            call.setGraphic(new FontIcon(step.icon()));
            call.setOnAction(_ -> model.take(step, device));
        });
        steps.getChildren()
                .setAll(details.steps().stream()
                        .map(step -> button(step, device))
                        .toList());
    }

    private static HBox fact(PeerDetails.Fact fact) {
        Label label = new Label(fact.label());
        label.getStyleClass().add("supporting");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Label value = new Label(fact.value());
        value.setWrapText(true);
        value.getStyleClass().addAll("fact-value", fact.fixed() ? "fixed" : "plain");
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox line = new HBox(label, value);
        line.getStyleClass().add("fact");
        return line;
    }

    private Button button(PeerStep step, MacAddress device) {
        Button button = new Button(texts.of("peers.step." + step), new FontIcon(step.icon()));
        if (step == PeerStep.BLOCK) {
            button.getStyleClass().add("danger");
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.take(step, device));
        return button;
    }

    private Optional<MacAddress> device() {
        return model.detailsProperty().get().map(it -> it.row().device());
    }

    @FXML
    private void copy() {
        device().ifPresent(device -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(device.toString());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @FXML
    private void close() {
        model.chooseNobody();
    }
}
