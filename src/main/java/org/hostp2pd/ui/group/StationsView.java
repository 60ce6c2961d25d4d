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
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.hostp2pd.ui.common.Room;
import org.hostp2pd.ui.common.Texts;

/// The table of stations.
final class StationsView {
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final double ROW = 60;
    private static final double DENSE_ROW = 42;
    private static final double LEAST_NAME = 140;
    private static final double LEAST_TOUCH_NAME = 104;
    private static final double SCROLL_BAR = 10;
    private static final double TOUCH_ROW = 68;
    private static final int TOUCH_BELOW = 560;
    private static final double WITH_SINCE = 900;
    private static final double WITH_TRAFFIC = 1240;
    private static final double WITH_LINES = 720;
    private static final double WITH_RATES = 600;
    private static final double WITH_ADDRESS = 1080;

    private final GroupModel model;
    private final StationMenu menu;
    private final StationColumns columns;
    private final Texts texts;
    private final TableColumn<StationRow, StationRow> name;
    private final TableColumn<StationRow, StationRow> address;
    private final TableColumn<StationRow, StationRow> ip;
    private final TableColumn<StationRow, StationRow> signal;
    private final TableColumn<StationRow, StationRow> traffic;
    private final TableColumn<StationRow, StationRow> rates;
    private final TableColumn<StationRow, StationRow> since;
    private final TableColumn<StationRow, StationRow> more;

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
        name = columns.name();
        address = columns.address();
        ip = columns.ip();
        signal = columns.signal();
        traffic = columns.traffic();
        rates = columns.rates();
        since = columns.since();
        more = columns.more();
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
        model.manyProperty().subscribe(_ -> fit(Room.of(table).getValue()));
        Room.of(table).subscribe(this::fit);
        table.widthProperty().subscribe(_ -> spread());
    }

    private void addColumns() {
        table.getColumns().add(name);
        table.getColumns().add(address);
        table.getColumns().add(ip);
        table.getColumns().add(signal);
        table.getColumns().add(traffic);
        table.getColumns().add(rates);
        table.getColumns().add(since);
        table.getColumns().add(more);
    }

    /// What the window has room for; made for a finger where the window is low.
    private void fit(Room room) {
        double width = room.width();
        boolean touch = room.height() < TOUCH_BELOW;
        address.setVisible(width >= WITH_ADDRESS);
        ip.setVisible(width >= WITH_TRAFFIC);
        since.setVisible(width >= WITH_SINCE);
        rates.setVisible(width >= WITH_RATES);
        more.setVisible(width >= WITH_RATES);
        traffic.setVisible(width >= WITH_TRAFFIC || (touch && width >= WITH_LINES));
        StationColumns.fixed(signal, width >= WITH_SINCE ? 112 : 44);
        StationColumns.fixed(traffic, touch ? 66 : 118);
        StationColumns.fixed(rates, touch ? 64 : 104);
        boolean dense = model.manyProperty().get() && !touch;
        columns.fit(dense, width < WITH_SINCE);
        table.pseudoClassStateChanged(DENSE, dense);
        table.setFixedCellSize(touch ? TOUCH_ROW : dense ? DENSE_ROW : ROW);
        spread();
        table.refresh();
    }

    /// The name has the room that the others leave.
    private void spread() {
        double others = table.getVisibleLeafColumns().stream()
                .filter(column -> !column.equals(name))
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        name.setPrefWidth(Math.max(
                Room.of(table).getValue().width() < WITH_LINES ? LEAST_TOUCH_NAME : LEAST_NAME,
                table.getWidth() - others - SCROLL_BAR));
    }

    private TableRow<StationRow> row() {
        TableRow<StationRow> row = new TableRow<>();
        row.setOnContextMenuRequested(event -> {
            if (!row.isEmpty()) {
                menu.of(row.getItem()).show(row, event.getScreenX(), event.getScreenY());
            }
        });
        row.setOnMouseClicked(event -> {
            // A finger taps once.
            boolean touch = Room.of(table).getValue().height() < TOUCH_BELOW;
            if ((touch || event.getClickCount() == 2) && event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
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
