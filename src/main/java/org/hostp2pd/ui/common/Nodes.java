package org.hostp2pd.ui.common;

import javafx.scene.Node;

/// What every view does with its nodes. On the FX thread.
public final class Nodes {
    private Nodes() {}

    /// Lets a node be seen and have room, or neither.
    public static void there(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
