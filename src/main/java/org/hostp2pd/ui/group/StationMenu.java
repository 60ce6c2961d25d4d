package org.hostp2pd.ui.group;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.hostp2pd.ui.common.SecretClip;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with a station.
final class StationMenu {
    private final GroupModel model;
    private final Texts texts;
    private final SecretClip clip = new SecretClip();

    StationMenu(GroupModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    ContextMenu of(StationRow row) {
        return new ContextMenu(
                item("group.details", "mdi2i-information-outline", () -> model.open(row)),
                item(
                        "group.copyAddress",
                        "mdi2c-content-copy",
                        () -> clip.copyOpenly(row.device().toString())),
                new SeparatorMenuItem(),
                item("group.disconnect.verb", "mdi2l-lan-disconnect", () -> model.askToDisconnect(row)),
                item("group.block.verb", "mdi2c-cancel", () -> model.askToBlock(row)));
    }

    private MenuItem item(String key, String icon, Runnable action) {
        MenuItem item = new MenuItem(texts.of(key), new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
