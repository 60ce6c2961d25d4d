package org.hostp2pd.ui.group;

import java.time.Instant;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hostp2pd.engine.State;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Seer;
import org.hostp2pd.ui.common.Texts;

/// The group and its stations, as the screen shows them.
public final class GroupModel implements Seer {
    private final ReadOnlyStringWrapper ssid = new ReadOnlyStringWrapper("");

    public GroupModel(Host host, Texts texts, Numbers numbers, Happening.Words words) {}

    @Override
    public void see(State state, Instant now) {
        ssid.set(state.group().up().map(group -> group.ssid().shown()).orElse(""));
    }

    ReadOnlyStringProperty ssidProperty() {
        return ssid.getReadOnlyProperty();
    }
}
