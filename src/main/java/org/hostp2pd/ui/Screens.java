package org.hostp2pd.ui;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.hostp2pd.setup.Fresh;
import org.hostp2pd.ui.access.AccessModel;
import org.hostp2pd.ui.access.AccessView;
import org.hostp2pd.ui.access.Askers;
import org.hostp2pd.ui.access.AskingView;
import org.hostp2pd.ui.access.RequestView;
import org.hostp2pd.ui.access.RequestsModel;
import org.hostp2pd.ui.access.RuleRows;
import org.hostp2pd.ui.access.RulesModel;
import org.hostp2pd.ui.access.RulesView;
import org.hostp2pd.ui.activity.ActivityModel;
import org.hostp2pd.ui.activity.ActivityView;
import org.hostp2pd.ui.activity.FiguresModel;
import org.hostp2pd.ui.activity.Remedy;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Tastes;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Views;
import org.hostp2pd.ui.doctor.DoctorModel;
import org.hostp2pd.ui.doctor.DoctorView;
import org.hostp2pd.ui.doctor.MendModel;
import org.hostp2pd.ui.group.GroupModel;
import org.hostp2pd.ui.group.GroupView;
import org.hostp2pd.ui.peers.PeersModel;
import org.hostp2pd.ui.peers.PeersView;
import org.hostp2pd.ui.settings.SettingsModel;
import org.hostp2pd.ui.settings.SettingsView;
import org.hostp2pd.ui.setup.SetupModel;
import org.hostp2pd.ui.setup.SetupView;
import org.hostp2pd.ui.shell.Place;
import org.hostp2pd.ui.shell.ShellModel;
import org.hostp2pd.ui.shell.ShellView;
import org.hostp2pd.ui.shell.ToastsModel;
import org.hostp2pd.ui.shell.ToastsView;
import org.hostp2pd.ui.show.ShowModel;
import org.hostp2pd.ui.show.ShowView;

/// Makes the screens in one language: each view-model at once, so that none misses anything; each view when it is first
/// shown.
final class Screens {
    private final Views views;
    private final Texts texts;
    private final Tastes tastes;
    private final Frame frame;
    private final ShellModel shell;
    private final GroupModel group;
    private final PeersModel peers;
    private final AccessModel access;
    private final RulesModel rules;
    private final RequestsModel requests;
    private final ActivityModel activity;
    private final FiguresModel figures;
    private final DoctorModel doctor;
    private final MendModel mends;
    private final SettingsModel settings;
    private final ShowModel show;
    private final ToastsModel toasts;
    private final SetupModel setup;

    Screens(Host host, Feed feed, Texts texts, Happening.Words words, Tastes tastes, Frame frame) {
        this.texts = texts;
        this.tastes = tastes;
        this.frame = frame;
        views = new Views(texts);
        Numbers numbers = new Numbers(texts);
        shell = new ShellModel(host, texts);
        toasts = new ToastsModel(shell.placeProperty(), texts.locale());
        group = new GroupModel(host, texts, numbers, words, tastes);
        peers = new PeersModel(host, texts, numbers, words);
        access = new AccessModel(host, texts);
        rules = new RulesModel(host, texts, new RuleRows(texts, numbers));
        requests = new RequestsModel(host, texts, new Askers(texts, words), toasts::warn);
        activity = new ActivityModel(texts, numbers);
        figures = new FiguresModel(host, texts, numbers);
        doctor = new DoctorModel(host, texts);
        mends = new MendModel(host.machine(), new Fresh(new SecureRandom()), texts, doctor::examine);
        settings = new SettingsModel(host, texts);
        show = new ShowModel(numbers, tastes);
        setup = new SetupModel(
                host.machine(),
                new Fresh(new SecureRandom()),
                texts,
                words::of,
                host.simulation().isPresent());
        shell.follow(doctor.reportProperty());
        setup.onChange(doctor::examine);
        List.of(shell, group, peers, access, rules, requests, activity, figures, show, toasts)
                .forEach(feed::add);
        toasts.begin();
    }

    /// Shows what the others show: the same place, and there what was looked for, chosen and not saved yet.
    ///
    /// @param before those in another language
    void follow(Screens before) {
        group.follow(before.group);
        peers.follow(before.peers);
        rules.follow(before.rules);
        activity.follow(before.activity);
        doctor.follow(before.doctor);
        mends.follow(before.mends);
        settings.follow(before.settings);
        open(before.shell.placeProperty().get());
    }

    /// Everything in the window.
    Parent shell() {
        ShellView view = new ShellView(shell, texts, this::of, frame::otherTheme, this::showMode);
        Parent window = views.load(view);
        ToastsView passing = new ToastsView(toasts, texts);
        view.above().getChildren().add(views.load(passing));
        first(setup.openProperty(), () -> {
            SetupView cover = new SetupView(setup, texts);
            view.cover(views.load(cover));
            passing.above(cover.buttons());
        });
        first(
                requests.urgentProperty(),
                () -> view.above().getChildren().add(views.load(new AskingView(requests, texts, frame::front))));
        return window;
    }

    /// Does it as soon as it is wanted, once.
    private static void first(ObservableValue<Boolean> wanted, Runnable work) {
        AtomicBoolean done = new AtomicBoolean();
        wanted.subscribe(now -> {
            if (now && !done.getAndSet(true)) {
                work.run();
            }
        });
    }

    private Parent of(Place place) {
        return switch (place) {
            case GROUP -> views.load(new GroupView(group, texts, views, this::showMode, () -> open(Place.DOCTOR)));
            case PEERS -> views.load(new PeersView(peers, texts, views));
            case ACCESS -> access();
            case ACTIVITY -> views.load(new ActivityView(activity, figures, texts, this::mend, views));
            case DOCTOR -> views.load(new DoctorView(doctor, mends, texts, setUp()));
            case SETTINGS ->
                views.load(new SettingsView(settings, texts, tastes, frame::otherTheme, frame::speak, setUp()));
        };
    }

    private void mend(Remedy remedy) {
        switch (remedy) {
            case RESUME -> shell.resume();
            case START -> {
                group.start();
                open(Place.GROUP);
            }
            case SHOW -> showMode();
            case RULES -> open(Place.ACCESS);
            case DOCTOR -> open(Place.DOCTOR);
            case SETTINGS -> open(Place.SETTINGS);
        }
    }

    private Optional<Runnable> setUp() {
        return Optional.<Runnable>of(setup::begin).filter(_ -> setup.possible());
    }

    private Parent access() {
        Parent list = views.load(new RulesView(rules, access, texts));
        Parent request = views.load(new RequestView(requests, texts));
        return views.load(new AccessView(access, texts, list, request, this::showMode));
    }

    /// Fills the screen with how to connect.
    void showMode() {
        frame.fill(this::full);
    }

    /// How to connect. @param leave ends it
    Parent full(Runnable leave) {
        return views.load(new ShowView(show, texts, leave));
    }

    /// Goes to a place.
    void open(Place place) {
        shell.placeProperty().set(place);
    }
}
