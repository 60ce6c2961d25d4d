package org.hostp2pd.ui.activity;

import static org.hostp2pd.ui.common.Nodes.there;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Views;
import org.hostp2pd.ui.common.Worded;
import org.kordamp.ikonli.javafx.FontIcon;

/// What happened, with filters, beside the statistics.
public final class ActivityView {
    /// Below it there is no room for the statistics beside the timeline.
    private static final double BESIDE = 860;

    private static final double TOP = 0.001;

    private final ActivityModel model;
    private final Texts texts;
    private final Node figures;
    private final Consumer<Remedy> remedies;
    private final Map<ActivityFilter, ToggleButton> chips = new EnumMap<>(ActivityFilter.class);

    @FXML
    private VBox root;

    @FXML
    private FlowPane filters;

    @FXML
    private TextField search;

    @FXML
    private ComboBox<ActivitySpan> span;

    @FXML
    private HBox body;

    @FXML
    private ListView<Item> list;

    @FXML
    private Button unseen;

    @FXML
    private Button only;

    @FXML
    private VBox nothing;

    @FXML
    private Label saved;

    /// @param remedies does what can be done about an entry @param views loads the statistics
    public ActivityView(
            ActivityModel model, FiguresModel figures, Texts texts, Consumer<Remedy> remedies, Views views) {
        this.remedies = remedies;
        this.model = model;
        this.texts = texts;
        this.figures = views.load(new FiguresView(figures, texts));
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.searchProperty());
        for (ActivityFilter each : ActivityFilter.values()) {
            addFilter(each);
        }
        span.getItems().setAll(ActivitySpan.values());
        span.setConverter(new Worded<>(value -> texts.of("activity.span." + value)));
        span.valueProperty().bindBidirectional(model.spanProperty());
        model.filterProperty().subscribe(now -> chips.forEach((filter, chip) -> chip.setSelected(filter == now)));
        list.setItems(model.items());
        list.setCellFactory(_ -> new ItemCell(model, texts, remedies, list.widthProperty()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::open);
        there(nothing, model.items().isEmpty());
        model.items().subscribe(() -> there(nothing, model.items().isEmpty()));
        model.deviceProperty().subscribe(device -> there(only, device.isPresent()));
        model.unseenProperty().subscribe(count -> {
            there(unseen, count.intValue() > 0);
            unseen.setText(texts.of("activity.unseen", count));
        });
        body.getChildren().add(figures);
        body.widthProperty().subscribe(width -> there(figures, width.doubleValue() >= BESIDE));
        list.skinProperty().subscribe(this::followScrolling);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::find);
        there(saved, false);
    }

    private void addFilter(ActivityFilter filter) {
        ToggleButton chip = new ToggleButton(texts.of("activity.filter." + filter), new FontIcon(filter.icon()));
        chip.getStyleClass().add("filter");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> {
            model.filterProperty().set(filter);
            chip.setSelected(true);
        });
        chips.put(filter, chip);
        filters.getChildren().add(filters.getChildren().size() - 1, chip);
    }

    private void followScrolling() {
        for (Node node : list.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                bar.valueProperty()
                        .subscribe(value -> model.atTopProperty().set(value.doubleValue() < TOP || !bar.isVisible()));
            }
        }
    }

    private void open(KeyEvent event) {
        boolean key = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (key && list.getSelectionModel().getSelectedItem() instanceof Item.Entry entry) {
            int at = list.getSelectionModel().getSelectedIndex();
            model.toggle(entry);
            list.getSelectionModel().select(at);
            event.consume();
        }
    }

    private void find(KeyEvent event) {
        if (new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN).match(event)) {
            search.requestFocus();
            event.consume();
        }
    }

    @FXML
    private void top() {
        list.scrollTo(0);
        model.atTopProperty().set(true);
    }

    @FXML
    private void everybody() {
        model.deviceProperty().set(Optional.empty());
    }

    @FXML
    private void clear() {
        model.clear();
    }

    @FXML
    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("activity.export"));
        chooser.setInitialFileName("hostp2pd-activity.txt");
        Optional.ofNullable(chooser.showSaveDialog(root.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::write);
    }

    private void write(Path file) {
        String report = model.report();
        Task<Path> writing = new Task<>() {
            @Override
            protected Path call() throws Exception {
                return Files.writeString(file, report);
            }
        };
        writing.setOnSucceeded(_ -> say(texts.of("activity.saved", file.getFileName())));
        writing.setOnFailed(_ -> say(texts.of("activity.notSaved", file.toString())));
        Thread.ofVirtual().name("report").start(writing);
    }

    private void say(String sentence) {
        saved.setText(sentence);
        saved.setTooltip(new Tooltip(sentence));
        there(saved, true);
    }
}
