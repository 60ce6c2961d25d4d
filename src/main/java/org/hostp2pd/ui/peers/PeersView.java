package org.hostp2pd.ui.peers;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Views;
import org.hostp2pd.ui.common.Worded;
import org.jspecify.annotations.Nullable;

/// The devices in range: a list, and a drawer with everything the chosen one told.
public final class PeersView {
    private static final double DRAWER = 304;
    private static final double GAP = 16;
    private static final double BESIDE_FILTERS = 520;
    private static final double LEAST_FILTERS = 400;
    /// Below it the drawer lies over the list.
    private static final double BESIDE = 860;
    /// Below it there is room for who and when only, and the drawer covers all.
    private static final double FEW_COLUMNS = 710;

    private final PeersModel model;
    private final Texts texts;
    private final Region drawer;
    private final Map<PeerFilter, ToggleButton> chips = new EnumMap<>(PeerFilter.class);
    private final ToggleGroup chosenFilter = new ToggleGroup();

    @FXML
    private VBox root;

    @FXML
    private HBox pill;

    @FXML
    private Label searching;

    @FXML
    private Button find;

    @FXML
    private HBox tools;

    @FXML
    private TextField search;

    @FXML
    private FlowPane filters;

    @FXML
    private ComboBox<PeerOrder> order;

    @FXML
    private StackPane body;

    @FXML
    private StackPane card;

    @FXML
    private TableView<PeerRow> table;

    @FXML
    private TableColumn<PeerRow, PeerRow> name;

    @FXML
    private TableColumn<PeerRow, PeerRow> abilities;

    @FXML
    private TableColumn<PeerRow, PeerRow> signal;

    @FXML
    private TableColumn<PeerRow, PeerRow> seen;

    @FXML
    private TableColumn<PeerRow, PeerRow> action;

    @FXML
    private VBox nobody;

    @FXML
    private VBox nothing;

    /// @param views loads the drawer
    public PeersView(PeersModel model, Texts texts, Views views) {
        this.model = model;
        this.texts = texts;
        drawer = (Region) views.load(new DrawerView(model, texts));
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.searchProperty());
        for (PeerFilter each : PeerFilter.values()) {
            addFilter(each);
        }
        model.countsProperty().subscribe(this::count);
        model.filterProperty().subscribe(now -> chips.forEach((filter, chip) -> chip.setSelected(filter == now)));
        orders();
        columns();
        table();
        drawer();
        pill.visibleProperty().bind(model.searchingProperty().isNotEmpty());
        searching.textProperty().bind(model.searchingProperty());
        find.disableProperty().bind(pill.visibleProperty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void addFilter(PeerFilter filter) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().add("filter");
        chip.setToggleGroup(chosenFilter);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> {
            model.filterProperty().set(filter);
            chip.setSelected(true);
        });
        chips.put(filter, chip);
        filters.getChildren().add(chip);
    }

    private void count(Map<PeerFilter, Integer> counts) {
        chips.forEach(
                (filter, chip) -> chip.setText(texts.of("peers.filter." + filter, counts.getOrDefault(filter, 0))));
        empty();
    }

    private void orders() {
        order.getItems().setAll(PeerOrder.values());
        order.setConverter(new Worded<>(value -> texts.of("peers.order." + value)));
        order.valueProperty().bindBidirectional(model.orderProperty());
    }

    private void columns() {
        column(name, _ -> new NameCell(model, texts));
        column(abilities, _ -> new AbilityCell(texts));
        column(signal, _ -> new SignalCell(model));
        column(seen, _ -> new SeenCell(model));
        column(action, _ -> new ActionCell(model, texts));
    }

    private static void column(
            TableColumn<PeerRow, PeerRow> column,
            Callback<TableColumn<PeerRow, PeerRow>, TableCell<PeerRow, PeerRow>> cell) {
        column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()).getReadOnlyProperty());
        column.setCellFactory(cell);
    }

    private void table() {
        table.setItems(model.rows());
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::menu);
        table.hoverProperty().subscribe(hover -> model.heldProperty().set(hover));
        table.getSelectionModel().selectedItemProperty().subscribe((_, row) -> choose(row));
        model.rows().subscribe(this::empty);
        // What stands beside them; else their height would be that of a pane of the usual width.
        filters.prefWrapLengthProperty()
                .bind(Bindings.max(LEAST_FILTERS, root.widthProperty().subtract(BESIDE_FILTERS)));
        body.widthProperty().subscribe(this::fit);
        model.detailsProperty().subscribe(this::fit);
    }

    private TableRow<PeerRow> row() {
        TableRow<PeerRow> row = new TableRow<>();
        row.setOnContextMenuRequested(event -> {
            if (!row.isEmpty()) {
                new PeerMenu(model, texts).of(row.getItem()).show(row, event.getScreenX(), event.getScreenY());
            }
        });
        return row;
    }

    private void menu(KeyEvent event) {
        PeerRow row = table.getSelectionModel().getSelectedItem();
        boolean wanted =
                event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        if (wanted && row != null) {
            new PeerMenu(model, texts).of(row).show(table, Side.TOP, 120, 80);
            event.consume();
        }
    }

    private void choose(@Nullable PeerRow row) {
        if (row != null) {
            model.choose(row.device());
        }
    }

    private void drawer() {
        body.getChildren().add(drawer);
        model.detailsProperty().subscribe(details -> {
            drawer.setVisible(details.isPresent());
            details.map(it -> it.row().device()).ifPresentOrElse(this::mark, table.getSelectionModel()::clearSelection);
        });
        model.rows().subscribe(() -> chosen().ifPresent(this::mark));
    }

    private Optional<MacAddress> chosen() {
        return model.detailsProperty().get().map(it -> it.row().device());
    }

    /// Selects the row again, wherever it stands now.
    private void mark(MacAddress device) {
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i).device().equals(device)) {
                table.getSelectionModel().select(i);
            }
        }
    }

    private void fit() {
        boolean narrow = body.getWidth() < FEW_COLUMNS;
        boolean beside = body.getWidth() >= BESIDE && chosen().isPresent();
        StackPane.setMargin(card, new Insets(0, beside ? DRAWER + GAP : 0, 0, 0));
        drawer.setMaxWidth(narrow ? Double.MAX_VALUE : DRAWER);
        abilities.setVisible(!narrow);
        signal.setVisible(!narrow);
        show(order, !narrow);
        // What is covered needs no filters, and the details their room.
        show(tools, !narrow || chosen().isEmpty());
    }

    private void empty() {
        boolean none = model.countsProperty().get().getOrDefault(PeerFilter.ALL, 0) == 0;
        show(nobody, none);
        show(nothing, !none && model.rows().isEmpty());
        table.setVisible(!model.rows().isEmpty());
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void key(KeyEvent event) {
        if (new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN).match(event)) {
            search.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && chosen().isPresent()) {
            model.chooseNobody();
            event.consume();
        }
    }

    @FXML
    private void find() {
        model.find();
    }

    @FXML
    private void clear() {
        model.clear();
        search.requestFocus();
    }
}
