package org.hostp2pd.ui.group;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.hostp2pd.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with the group.
final class GroupMenu {
    private final GroupModel model;
    private final Texts texts;

    GroupMenu(GroupModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// Opens it below its button.
    void below(Node button) {
        MenuItem remove = new MenuItem(texts.of("group.remove.verb"), new FontIcon("mdi2a-access-point-off"));
        remove.setOnAction(_ -> model.askToRemove());
        new ContextMenu(remove).show(button, Side.BOTTOM, 0, 4);
    }
}
