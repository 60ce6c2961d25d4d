package org.hostp2pd.ui.group;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hostp2pd.ui.common.SignalBars;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The columns of the table of stations.
final class StationColumns {
    private static final double LINES = 96;

    private final GroupWords words;
    private final Texts texts;
    private final StationMenu menu;
    private boolean dense;
    private boolean narrow;

    StationColumns(GroupWords words, Texts texts, StationMenu menu) {
        this.words = words;
        this.texts = texts;
        this.menu = menu;
    }

    /// Holds for cells shown from now on. @param oneLine whether a row has one line only @param few whether columns
    /// are missing whose contents the others take over
    void fit(boolean oneLine, boolean few) {
        dense = oneLine;
        narrow = few;
    }

    TableColumn<StationRow, StationRow> name() {
        TableColumn<StationRow, StationRow> column =
                column("group.name", 160, Comparator.comparing(StationRow::name), () -> {
                    FontIcon icon = new FontIcon();
                    StackPane tile = new StackPane(icon);
                    tile.getStyleClass().add("tile");
                    Label name = label("name");
                    Label about = label("caption");
                    Tooltip whole = new Tooltip();
                    name.setTooltip(whole);
                    VBox lines = new VBox(name, about);
                    lines.setAlignment(Pos.CENTER_LEFT);
                    HBox content = new HBox(14, tile, lines);
                    content.setAlignment(Pos.CENTER_LEFT);
                    content.getStyleClass().add("who");
                    return new RowCell(content, row -> {
                        icon.setIconLiteral(row.icon());
                        name.setText(row.name());
                        whole.setText(words.whole(row));
                        about.setText(narrow ? words.lasting(row) : words.about(row));
                        about.setVisible(!dense);
                        about.setManaged(!dense);
                    });
                });
        column.setMinWidth(0);
        column.setMaxWidth(Double.MAX_VALUE);
        column.getStyleClass().add("first");
        return column;
    }

    TableColumn<StationRow, StationRow> address() {
        return column(
                "group.address",
                150,
                Comparator.comparing(StationRow::device),
                text("fixed", (row, label) -> label.setText(row.device().toString())));
    }

    TableColumn<StationRow, StationRow> ip() {
        return column(
                "group.ip",
                124,
                Comparator.comparing(StationRow::ip),
                text("fixed", (row, label) -> label.setText(row.ip())));
    }

    TableColumn<StationRow, StationRow> signal() {
        Comparator<StationRow> strongest =
                Comparator.comparingInt(row -> row.signal().orElse(Integer.MIN_VALUE));
        return column("group.signal", 112, strongest, () -> {
            SignalBars bars = new SignalBars();
            Label dbm = label("supporting");
            HBox content = new HBox(8, bars, dbm);
            content.setAlignment(Pos.CENTER_LEFT);
            return new RowCell(content, row -> {
                bars.show(row.signal());
                dbm.setText(narrow ? "" : words.signal(row));
            });
        });
    }

    TableColumn<StationRow, StationRow> traffic() {
        return column("group.traffic", 118, busiest(), () -> {
            SpeedLines lines = new SpeedLines();
            lines.setPrefSize(LINES, 26);
            lines.setMinSize(0, 26);
            lines.setMaxSize(LINES, 26);
            return new RowCell(lines, row -> lines.show(row.speeds()));
        });
    }

    private static Comparator<StationRow> busiest() {
        return Comparator.comparingDouble(
                row -> row.speed().toPhone() + row.speed().fromPhone());
    }

    TableColumn<StationRow, StationRow> rates() {
        TableColumn<StationRow, StationRow> column = column("unit.mbps", 104, busiest(), () -> {
            Label to = label("rate");
            Label from = label("caption");
            HBox beside = new HBox(8);
            VBox below = new VBox();
            beside.setAlignment(Pos.CENTER_RIGHT);
            below.setAlignment(Pos.CENTER_RIGHT);
            StackPane lines = new StackPane(beside, below);
            return new RowCell(lines, row -> {
                (dense ? below : beside).getChildren().clear();
                (dense ? beside : below).getChildren().setAll(to, from);
                to.setText(words.toPhone(row));
                from.setText(words.fromPhone(row));
            });
        });
        column.getStyleClass().add("right");
        return column;
    }

    TableColumn<StationRow, StationRow> since() {
        return column("group.connected", 108, Comparator.comparing(StationRow::since), () -> {
            Label time = label("since");
            Label lasting = label("caption");
            VBox lines = new VBox(time, lasting);
            lines.setAlignment(Pos.CENTER_LEFT);
            return new RowCell(lines, row -> {
                time.setText(words.time(row));
                lasting.setText(words.lasting(row));
                lasting.setVisible(!dense);
                lasting.setManaged(!dense);
            });
        });
    }

    TableColumn<StationRow, StationRow> more() {
        TableColumn<StationRow, StationRow> column = new TableColumn<>();
        column.setSortable(false);
        fixed(column, 56);
        column.setCellFactory(_ -> {
            Button button = new Button("", new FontIcon("mdi2d-dots-vertical"));
            button.getStyleClass().addAll("quiet", "icon");
            button.setAccessibleText(texts.of("group.more"));
            button.setTooltip(new Tooltip(texts.of("group.more.hint")));
            return new RowCell(
                    button, row -> button.setOnAction(_ -> menu.of(row).show(button, Side.BOTTOM, 0, 4)));
        });
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        return column;
    }

    private Supplier<TableCell<StationRow, StationRow>> text(String style, BiConsumer<StationRow, Label> show) {
        return () -> {
            Label label = label(style);
            return new RowCell(label, row -> show.accept(row, label));
        };
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private TableColumn<StationRow, StationRow> column(
            String key, double width, Comparator<StationRow> order, Supplier<TableCell<StationRow, StationRow>> cell) {
        TableColumn<StationRow, StationRow> column = new TableColumn<>(texts.of(key));
        column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setComparator(order);
        fixed(column, width);
        return column;
    }

    /// As wide as that, whatever room there is.
    static void fixed(TableColumn<StationRow, StationRow> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setReorderable(false);
    }
}
