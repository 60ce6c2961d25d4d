package org.hostp2pd.ui.peers;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with a device in range.
final class PeerMenu {
    private final PeersModel model;
    private final Texts texts;

    PeerMenu(PeersModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    ContextMenu of(PeerRow row) {
        ContextMenu menu = new ContextMenu();
        row.call().ifPresent(step -> menu.getItems().add(item(step, row)));
        MenuItem copy = new MenuItem(texts.of("peers.copy"), new FontIcon("mdi2c-content-copy"));
        copy.setOnAction(_ -> copy(row));
        menu.getItems().addAll(copy, new SeparatorMenuItem());
        DetailsOf.steps(row).forEach(step -> menu.getItems().add(item(step, row)));
        return menu;
    }

    private MenuItem item(PeerStep step, PeerRow row) {
        MenuItem item = new MenuItem(texts.of("peers.step." + step), new FontIcon(step.icon()));
        item.setOnAction(_ -> {
            model.choose(row.device());
            model.take(step, row.device());
        });
        return item;
    }

    private static void copy(PeerRow row) {
        ClipboardContent content = new ClipboardContent();
        content.putString(row.device().toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
