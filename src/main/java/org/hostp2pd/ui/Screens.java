package org.hostp2pd.ui;

import javafx.scene.Parent;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Views;
import org.hostp2pd.ui.group.GroupModel;
import org.hostp2pd.ui.group.GroupView;
import org.hostp2pd.ui.peers.PeersModel;
import org.hostp2pd.ui.peers.PeersView;
import org.hostp2pd.ui.shell.Place;
import org.hostp2pd.ui.shell.ShellModel;
import org.hostp2pd.ui.shell.ShellView;

/// Makes the screens in one language: each view-model at once, so that none misses anything; each view when it is first
/// shown.
final class Screens {
    private final Views views;
    private final Texts texts;
    private final Runnable otherTheme;
    private final ShellModel shell;
    private final GroupModel group;
    private final PeersModel peers;

    Screens(Host host, Feed feed, Texts texts, Happening.Words words, Runnable otherTheme) {
        this.texts = texts;
        this.otherTheme = otherTheme;
        views = new Views(texts);
        Numbers numbers = new Numbers(texts);
        shell = new ShellModel(host, texts);
        group = new GroupModel(host, texts, numbers, words);
        feed.add(shell);
        feed.add(group);
        peers = new PeersModel(host, texts, numbers, words);
        feed.add(peers);
    }

    /// Everything in the window.
    Parent shell() {
        return views.load(new ShellView(shell, texts, this::of, otherTheme, () -> {}));
    }

    private Parent of(Place place) {
        return switch (place) {
            case GROUP -> views.load(new GroupView(group, texts, views, () -> {}));
            case PEERS -> views.load(new PeersView(peers, texts, views));
        };
    }

    /// Goes to a place.
    void open(Place place) {
        shell.placeProperty().set(place);
    }
}
