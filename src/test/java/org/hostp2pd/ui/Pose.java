package org.hostp2pd.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.Happening.Tone;
import org.hostp2pd.ui.shell.Place;

/// Something that is seen only after somebody did something.
enum Pose {
    STATION(Place.GROUP, (scene, _) -> {
        table(scene).getSelectionModel().select(0);
        press(table(scene), KeyCode.ENTER);
    }),
    PAUSED(Place.GROUP, (_, feed) -> feed.see(SampleState.after(new Request.Pause()))),
    STOPPED(Place.GROUP, (_, feed) -> feed.see(SampleState.after(new Request.RemoveGroup()))),
    GONE(Place.GROUP, (_, feed) -> feed.see(SampleState.gone())),
    PRESSING(Place.ACCESS, (_, feed) -> feed.see(SampleState.pressing())),
    REMOVED(Place.ACCESS, (scene, _) -> {
        ((Button) scene.lookup("#list .list-cell .button")).fire();
    }),
    ADDING(Place.ACCESS, (scene, _) -> {
        ((Button) scene.lookup("#open")).fire();
        ((TextField) scene.lookup("#typed")).setText("76:b8:1e");
    }),
    OPENED(Place.ACTIVITY, (scene, _) -> {
        ListView<?> list = (ListView<?>) scene.lookup("#list");
        list.getSelectionModel().select(2);
        press(list, KeyCode.ENTER);
    }),
    CHANGED(Place.SETTINGS, (scene, _) -> {
        List<Node> fields = List.copyOf(scene.getRoot().lookupAll(".setting .text-field"));
        ((TextField) fields.getFirst()).setText("Workshop");
        ((TextField) fields.get(1)).setText("frequency=6");
    }),
    TOASTS(Place.PEERS, (_, feed) -> {
        InterfaceName group = new InterfaceName("p2p-wlan0-0");
        feed.hear(Samples.happening(SampleState.NOW, Tone.WARNING, new Notice.SupplicantEnded(group)));
        feed.hear(Samples.happening(SampleState.NOW, Tone.WARNING, new Notice.WrongPin(Optional.empty())));
        feed.hear(Samples.happening(SampleState.NOW, Tone.ERROR, new Notice.GivingUp(9)));
    });

    private final Place place;
    private final BiConsumer<Scene, Feed> strike;

    Pose(Place place, BiConsumer<Scene, Feed> strike) {
        this.place = place;
        this.strike = strike;
    }

    Place place() {
        return place;
    }

    /// @param scene laid out already
    void strike(Scene scene, Feed feed) {
        strike.accept(scene, feed);
    }

    private static TableView<?> table(Scene scene) {
        return (TableView<?>) scene.lookup("#table");
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
