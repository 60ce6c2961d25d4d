package org.hostp2pd.ui.group;

import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.hostp2pd.ui.common.Texts;

/// The table of stations.
final class StationsView {
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final double ROW = 60;
    private static final double DENSE_ROW = 42;
    private static final double WITH_TRAFFIC = 1000;
    private static final double WITH_ADDRESS = 840;

    private final GroupModel model;
    private final StationMenu menu;
    private final StationColumns columns;
    private final Texts texts;

    @FXML
    private Label count;

    @FXML
    private StackPane searchBox;

    @FXML
    private TextField search;

    @FXML
    private TableView<StationRow> table;

    StationsView(GroupModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        menu = new StationMenu(model, texts);
        columns = new StationColumns(model.words(), texts, menu);
    }

    @FXML
    private void initialize() {
        count.textProperty().bind(model.countProperty());
        search.textProperty().bindBidirectional(model.searchProperty());
        searchBox.visibleProperty().bind(model.manyProperty());
        searchBox.managedProperty().bind(model.manyProperty());
        SortedList<StationRow> sorted = new SortedList<>(model.found());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new Label(texts.of("group.nobodyFound")));
        addColumns();
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.manyProperty().subscribe(this::dense);
    }

    private void addColumns() {
        TableColumn<StationRow, StationRow> address = columns.address();
        TableColumn<StationRow, StationRow> traffic = columns.traffic();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.getColumns().add(columns.name());
        table.getColumns().add(address);
        table.getColumns().add(columns.signal());
        table.getColumns().add(traffic);
        table.getColumns().add(columns.rates());
        table.getColumns().add(columns.since());
        table.getColumns().add(columns.more());
        table.widthProperty().subscribe(width -> {
            address.setVisible(width.doubleValue() >= WITH_ADDRESS);
            traffic.setVisible(width.doubleValue() >= WITH_TRAFFIC);
        });
    }

    private void dense(boolean many) {
        columns.dense(many);
        table.pseudoClassStateChanged(DENSE, many);
        table.setFixedCellSize(many ? DENSE_ROW : ROW);
        table.refresh();
    }

    private TableRow<StationRow> row() {
        TableRow<StationRow> row = new TableRow<>();
        row.setOnContextMenuRequested(event -> {
            if (!row.isEmpty()) {
                menu.of(row.getItem()).show(row, event.getScreenX(), event.getScreenY());
            }
        });
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private void key(KeyEvent event) {
        StationRow row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        boolean contextMenu =
                event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        if (contextMenu) {
            menu.of(row).show(table, Side.RIGHT, -200, 40);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.open(row);
            event.consume();
        }
    }
}
