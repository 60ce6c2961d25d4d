package org.hostp2pd.ui.group;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.hostp2pd.ui.common.Texts;

/// The group and its stations.
public final class GroupView {
    private final GroupModel model;

    @FXML
    private Label ssid;

    public GroupView(GroupModel model, Texts texts) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ssid.textProperty().bind(model.ssidProperty());
    }
}
