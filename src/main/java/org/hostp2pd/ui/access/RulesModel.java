package org.hostp2pd.ui.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Answers;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.KeyedList;
import org.hostp2pd.ui.common.Seer;
import org.hostp2pd.ui.common.Texts;

/// The list of who may come in. Every change holds at once and can be taken back.
public final class RulesModel implements Seer {
    private final Host host;
    private final Texts texts;
    private final RuleRows made;
    private final Wish wish = new Wish();
    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper fine = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Rule> otherwise = new ReadOnlyObjectWrapper<>(Rule.ALWAYS);
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private DeviceRules before = DeviceRules.NONE;
    private int removed;
    private Optional<State> last = Optional.empty();
    private Instant now = Instant.EPOCH;

    public RulesModel(Host host, Texts texts, RuleRows rows) {
        this.host = host;
        this.texts = texts;
        this.made = rows;
        search.subscribe(this::show);
        typed.subscribe(this::judge);
    }

    /// Shows what another one shows, in its own language.
    public void follow(RulesModel other) {
        search.set(other.search.get());
    }

    @Override
    public void see(State state, Instant seen) {
        boolean first = last.isEmpty();
        last = Optional.of(state);
        now = seen;
        if (wish.have(state.rules(), seen) || first) {
            show();
        }
    }

    /// Names and times may have changed too; nobody needs that more often.
    @Override
    public void tick(Instant ticked) {
        now = ticked;
        last.ifPresent(state -> wish.have(state.rules(), ticked));
        show();
    }

    private void show() {
        DeviceRules rules = wish.rules();
        size.set(rules.byAddress().size() + rules.byName().size());
        otherwise.set(rules.otherwise().orElse(Rule.ALWAYS));
        String part = search.get().strip().toLowerCase(Locale.ROOT);
        last.ifPresent(state -> KeyedList.bring(
                rows,
                made.of(rules, state, now).stream().filter(row -> row.has(part)).toList(),
                RuleRow::key));
        judge();
    }

    private void judge() {
        Typed judged = Typed.of(typed.get(), wish.rules());
        complaint.set(judged instanceof Typed.Wrong(var text) ? texts.of(text) : "");
        fine.set(judged instanceof Typed.Fine);
    }

    private void change(UnaryOperator<DeviceRules> how) {
        DeviceRules rules = how.apply(wish.rules());
        if (!rules.equals(wish.rules())) {
            wish.want(rules, now);
            var _ = host.submit(new Request.ChangeRules(rules))
                    .thenAccept(outcome -> Optional.of(new Answers(texts).of(outcome))
                            .filter(why -> !why.isEmpty())
                            .ifPresent(news::set));
            show();
        }
    }

    /// Another rule for an entry.
    void rule(RuleKey key, Rule rule) {
        change(rules -> key.with(rules, Optional.of(rule)));
    }

    /// Another rule for everybody who is not in the list.
    void otherwise(Rule rule) {
        change(rules -> rules.otherwise(Optional.of(rule).filter(it -> it != Rule.ALWAYS)));
    }

    /// Adds what is typed, if that makes sense.
    void add(Rule rule) {
        if (Typed.of(typed.get(), wish.rules()) instanceof Typed.Fine(var key)) {
            typed.set("");
            search.set("");
            change(rules -> key.with(rules, Optional.of(rule)));
        }
    }

    /// Removes entries; several removals in a row are undone together.
    void remove(List<RuleRow> gone) {
        if (gone.isEmpty()) {
            return;
        }
        if (removed == 0) {
            before = wish.rules();
        }
        removed += gone.size();
        change(rules -> without(rules, gone));
        undo.set(
                removed == 1
                        ? texts.of("access.undo.one", gone.getFirst().title())
                        : texts.of("access.undo.many", removed));
    }

    private static DeviceRules without(DeviceRules rules, List<RuleRow> gone) {
        DeviceRules left = rules;
        for (RuleRow row : gone) {
            left = row.key().with(left, Optional.empty());
        }
        return left;
    }

    /// Brings back what was removed, and keeps what was added or changed since.
    void undo() {
        DeviceRules back = before;
        change(rules -> {
            DeviceRules all = rules;
            for (RuleKey key : RuleRows.keys(back)) {
                all = key.in(all).isPresent() ? all : key.with(all, key.in(back));
            }
            return all;
        });
        forget();
    }

    /// What was removed stays so.
    void forget() {
        removed = 0;
        undo.set("");
    }

    /// The devices in range that are not in the list.
    List<RuleRow> seen() {
        return last.map(state -> made.seen(wish.rules(), state, now)).orElse(List.of());
    }

    /// The list as a text.
    String exported() {
        return RulesFile.of(wish.rules());
    }

    /// Adds the rules of a text, or none of them and says why.
    void take(String text) {
        switch (RulesFile.read(text, wish.rules())) {
            case RulesFile.Read.Rules(var rules) -> {
                change(_ -> rules);
                news.set(texts.of("access.imported", size.get()));
            }
            case RulesFile.Read.Faults(var faults) -> {
                RulesFile.Fault first = faults.getFirst();
                news.set(texts.of("access.notImported", first.line(), texts.of(first.text()), faults.size() - 1));
            }
        }
    }

    /// Says something about the list until somebody closes it.
    void say(String what) {
        news.set(what);
    }

    ObservableList<RuleRow> rows() {
        return rows;
    }

    StringProperty searchProperty() {
        return search;
    }

    StringProperty typedProperty() {
        return typed;
    }

    /// Why what is typed cannot be added; empty where it can, or nothing is typed.
    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty fineProperty() {
        return fine.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Rule> otherwiseProperty() {
        return otherwise.getReadOnlyProperty();
    }

    /// How many entries there are, shown or not.
    ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /// What can be taken back; empty for nothing.
    ReadOnlyStringProperty undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// What became of the last import or export; empty for nothing.
    ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }
}
