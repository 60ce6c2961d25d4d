package org.hostp2pd.ui;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.Happening.Tone;
import org.hostp2pd.ui.shell.Place;

/// Something that is seen only after somebody did something.
enum Pose {
    STATION(Place.GROUP),
    PAUSED(Place.GROUP),
    STOPPED(Place.GROUP),
    GONE(Place.GROUP),
    PRESSING(Place.ACCESS),
    REMOVED(Place.ACCESS),
    ADDING(Place.ACCESS),
    OPENED(Place.ACTIVITY),
    CHANGED(Place.SETTINGS),
    LISTED(Place.SETTINGS),
    LOGGED(Place.SETTINGS),
    TOASTS(Place.PEERS),
    HELPED(Place.ACCESS),
    /// The first setup: the radio, who manages it, the group as proposed and with a passphrase too short, the
    /// start, all that will change, and the end.
    SETUP(Place.DOCTOR),
    SETUP_KEEPER(Place.DOCTOR),
    SETUP_PROPOSED(Place.DOCTOR),
    SETUP_START(Place.DOCTOR),
    SETUP_ACCESS(Place.DOCTOR),
    SETUP_GROUP(Place.DOCTOR),
    SETUP_REVIEW(Place.DOCTOR),
    SETUP_DONE(Place.DOCTOR),
    SETUP_TOASTS(Place.DOCTOR),
    /// What will be done about a finding; lines of a file; and what was mended, with its way back.
    MEND(Place.DOCTOR),
    MEND_FILE(Place.DOCTOR),
    MEND_DONE(Place.DOCTOR);

    private final Place place;

    Pose(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    /// @param scene laid out already
    void strike(Scene scene, Feed feed) {
        switch (this) {
            case STATION -> {
                TableView<?> table = (TableView<?>) scene.lookup("#table");
                table.getSelectionModel().select(0);
                enter(table);
            }
            case PAUSED -> feed.see(SampleState.after(new Request.Pause()));
            case STOPPED -> feed.see(SampleState.after(new Request.RemoveGroup()));
            case GONE -> feed.see(SampleState.gone());
            case PRESSING -> feed.see(SampleState.pressing());
            case REMOVED -> ((Button) scene.lookup("#list .list-cell .button")).fire();
            case ADDING -> {
                ((Button) scene.lookup("#open")).fire();
                ((TextField) scene.lookup("#typed")).setText("76:b8:1e");
            }
            case OPENED -> {
                ListView<?> list = (ListView<?>) scene.lookup("#list");
                list.getSelectionModel().select(2);
                enter(list);
            }
            case CHANGED -> {
                List<Node> fields = List.copyOf(scene.getRoot().lookupAll(".setting .text-field"));
                ((TextField) fields.getFirst()).setText("Workshop");
                ((TextField) fields.get(1)).setText("frequency=6");
            }
            case HELPED -> ((Button) scene.lookup("#help")).fire();
            case LISTED -> {
                chapter(scene, 1);
                // The first belongs to the chapter before.
                List<Node> lists = List.copyOf(scene.getRoot().lookupAll(".setting .lines"));
                ((TextArea) lists.get(1))
                        .setText(
                                "- Kitchen  # the old one\n- \u6211\u7684\u534e\u4e3a\u624b\u673a\u5728\u4f1a\u8bae\n- 76:b8:1e:90:3c:05");
            }
            case LOGGED -> chapter(scene, 6);
            case SETUP -> setUp(scene, 0);
            case SETUP_KEEPER -> setUp(scene, 1);
            case SETUP_ACCESS -> setUp(scene, 3);
            case SETUP_PROPOSED -> setUp(scene, 4);
            case SETUP_START -> setUp(scene, 6);
            case SETUP_GROUP -> {
                setUp(scene, 4);
                ((TextField) scene.lookup(".setup .password-field")).setText("kiosk26");
            }
            case SETUP_REVIEW -> setUp(scene, 7);
            case SETUP_DONE -> setUp(scene, 8);
            case SETUP_TOASTS -> {
                setUp(scene, 8);
                said(feed);
            }
            case MEND -> mend(scene, 1);
            case MEND_FILE -> {
                mend(scene, 2);
                ScrollPane list = (ScrollPane) scene.lookup(".findings");
                list.setVvalue(list.getVmax() / 2);
            }
            case MEND_DONE -> {
                mend(scene, 1);
                ((Button) scene.lookup(".mending .now")).fire();
            }
            case TOASTS -> said(feed);
        }
    }

    private static void said(Feed feed) {
        feed.hear(Samples.happening(
                SampleState.NOW,
                Tone.WARNING,
                new Notice.SettingRefused(
                        "p2p_a_setting_with_a_name_that_nobody_would_give_it_and_that_has_no_blank")));
        feed.hear(Samples.happening(SampleState.NOW, Tone.WARNING, new Notice.WrongPin(Optional.empty())));
        feed.hear(Samples.happening(SampleState.NOW, Tone.ERROR, new Notice.GivingUp(9)));
    }

    private static void chapter(Scene scene, int number) {
        List<Node> chapters = List.copyOf(scene.getRoot().lookupAll(".chapters .toggle-button"));
        ((ToggleButton) chapters.get(number)).fire();
    }

    private static void setUp(Scene scene, int pages) {
        ((Button) scene.lookup(".doctor #setup")).fire();
        for (int page = 0; page < pages; page++) {
            ((Button) scene.lookup(".setup #next")).fire();
        }
        // What was not shown yet cannot be looked up.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// @param number of the finding that can be mended, from 1
    private static void mend(Scene scene, int number) {
        List<Node> buttons = List.copyOf(scene.getRoot().lookupAll(".mending .mend"));
        ((Button) buttons.get(number - 1)).fire();
    }

    private static void enter(Node node) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
}
