package org.hostp2pd.ui.access;

import java.io.File;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.NewsBar;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of who may come in.
public final class RulesView {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final double NARROW = 560;

    private final RulesModel model;
    private final AccessModel access;
    private final Texts texts;
    private final RuleBox newRule;
    private final RuleBox otherwise;
    private final UndoBar undo;
    private final NewsBar news;

    @FXML
    private VBox root;

    @FXML
    private TextField search;

    @FXML
    private Label meaning;

    @FXML
    private VBox adding;

    @FXML
    private TextField typed;

    @FXML
    private StackPane newRuleSlot;

    @FXML
    private Button add;

    @FXML
    private MenuButton seen;

    @FXML
    private Label complaint;

    @FXML
    private Label seenHead;

    @FXML
    private ListView<RuleRow> list;

    @FXML
    private VBox bars;

    @FXML
    private StackPane others;

    @FXML
    private Label imitated;

    public RulesView(RulesModel model, AccessModel access, Texts texts) {
        this.model = model;
        this.access = access;
        this.texts = texts;
        newRule = new RuleBox(texts, "access.rule.");
        otherwise = new RuleBox(texts, "access.others.");
        undo = new UndoBar(texts, model::undo, model::forget);
        news = new NewsBar(texts, () -> model.say(""));
    }

    @FXML
    private void initialize() {
        list.setItems(model.rows());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new RuleCell(model, texts, seenHead));
        list.setPlaceholder(nothing());
        model.rows().addListener((ListChangeListener<RuleRow>) _ -> list.setPlaceholder(nothing()));
        search.textProperty().bindBidirectional(model.searchProperty());
        meaning.textProperty().bind(access.meaningProperty());
        adding();
        others.getChildren().add(otherwise);
        otherwise.setAccessibleText(texts.of("access.list.others"));
        model.otherwiseProperty().subscribe(otherwise::setValue);
        otherwise.valueProperty().subscribe((_, now) -> model.otherwise(now));
        bars.getChildren().addAll(undo, news);
        model.undoProperty().subscribe(undo::show);
        model.newsProperty().subscribe(news::show);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        root.widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    private void adding() {
        newRuleSlot.getChildren().add(newRule);
        newRule.setAccessibleText(texts.of("access.list.rule"));
        adding.setVisible(false);
        adding.managedProperty().bind(adding.visibleProperty());
        typed.textProperty().bindBidirectional(model.typedProperty());
        typed.setOnAction(_ -> add());
        add.disableProperty().bind(model.fineProperty().not());
        complaint.textProperty().bind(model.complaintProperty());
        seen.setOnShowing(_ -> offer());
    }

    /// The devices in range, to be picked instead of typed.
    private void offer() {
        List<RuleRow> devices = model.seen();
        seen.getItems().setAll(devices.stream().map(this::offered).toList());
        if (devices.isEmpty()) {
            MenuItem none = new MenuItem(texts.of("access.list.noneSeen"));
            none.setDisable(true);
            seen.getItems().add(none);
        }
    }

    private MenuItem offered(RuleRow row) {
        MenuItem item = new MenuItem(row.title() + "  " + row.key().shown(), new FontIcon(row.icon()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.typedProperty().set(row.key().shown()));
        return item;
    }

    private Label nothing() {
        boolean searching =
                !model.searchProperty().get().isBlank() && model.sizeProperty().get() > 0;
        Label words = new Label(texts.of(searching ? "access.list.notFound" : "access.list.empty"));
        words.getStyleClass().add("supporting");
        words.setWrapText(true);
        return words;
    }

    private void key(KeyEvent event) {
        if (UNDO.match(event) && !model.undoProperty().get().isEmpty()) {
            event.consume();
            model.undo();
        } else if (FIND.match(event)) {
            event.consume();
            search.requestFocus();
        } else if (event.getCode() == KeyCode.DELETE && list.isFocused()) {
            event.consume();
            model.remove(List.copyOf(list.getSelectionModel().getSelectedItems()));
        } else if (event.getCode() == KeyCode.ESCAPE && adding.isVisible()) {
            event.consume();
            close();
        }
    }

    private void fit(double width) {
        boolean narrow = width > 0 && width < NARROW;
        seenHead.setVisible(!narrow);
        seenHead.setManaged(!narrow);
        imitated.setVisible(!narrow);
    }

    @FXML
    private void open() {
        adding.setVisible(true);
        newRule.setValue(Rule.ALWAYS);
        typed.requestFocus();
    }

    @FXML
    private void close() {
        adding.setVisible(false);
        model.typedProperty().set("");
    }

    @FXML
    private void add() {
        if (model.fineProperty().get()) {
            model.add(newRule.getValue());
            typed.requestFocus();
        }
    }

    @FXML
    private void take() {
        chosen(new FileChooser(), true).ifPresent(file -> {
            try {
                model.take(Files.readString(file));
            } catch (MalformedInputException _) {
                model.say(texts.of("access.notText", String.valueOf(file.getFileName())));
            } catch (IOException e) {
                model.say(
                        texts.of("access.notRead", String.valueOf(file.getFileName()), String.valueOf(e.getMessage())));
            }
        });
    }

    @FXML
    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("hostp2pd-access.txt");
        chosen(chooser, false).ifPresent(file -> {
            try {
                Files.writeString(file, model.exported());
                model.say(texts.of("access.exported", model.sizeProperty().get(), String.valueOf(file.getFileName())));
            } catch (IOException e) {
                model.say(texts.of(
                        "access.notWritten", String.valueOf(file.getFileName()), String.valueOf(e.getMessage())));
            }
        });
    }

    private Optional<Path> chosen(FileChooser chooser, boolean open) {
        var window = root.getScene().getWindow();
        return Optional.ofNullable(open ? chooser.showOpenDialog(window) : chooser.showSaveDialog(window))
                .map(File::toPath);
    }
}
