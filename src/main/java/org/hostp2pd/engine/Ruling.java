package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.engine.Notice.Because;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Outcome.Why;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;

/// What a person says about who may come in; a rule is kept and holds at once.
final class Ruling {
    private Ruling() {}

    static Outcome permit(Turn turn, MacAddress device, Request.Leave leave) {
        Asking asking = turn.asking.get(device);
        if (asking == null) {
            return new Outcome.Refused(Why.NOBODY_ASKS);
        }
        if (leave == Request.Leave.ALWAYS) {
            return rule(turn, device, Rule.ALWAYS);
        }
        Permitting.let(turn, asking);
        return new Outcome.Done();
    }

    static Outcome refuse(Turn turn, MacAddress device, boolean always) {
        Asking asking = turn.asking.get(device);
        if (asking != null) {
            Permitting.refuse(turn, asking, Because.REFUSED);
        } else if (!always) {
            return new Outcome.Refused(Why.NOBODY_ASKS);
        }
        return always ? rule(turn, device, Rule.NEVER) : new Outcome.Done();
    }

    static Outcome rule(Turn turn, MacAddress device, Rule rule) {
        boolean known = turn.rules.byAddress().containsKey(device);
        return !known && turn.rules.byAddress().size() == DeviceRules.MOST
                ? new Outcome.Refused(Why.TOO_MANY)
                : change(turn, turn.rules.with(device, Optional.of(rule)));
    }

    static Outcome name(Turn turn, MacAddress device, String nickname) {
        boolean known = turn.rules.nicknames().containsKey(device);
        if (nickname.length() > DeviceRules.LONGEST_NAME) {
            return new Outcome.Refused(Why.TOO_LONG);
        } else if (!known && turn.rules.nicknames().size() == DeviceRules.MOST) {
            return new Outcome.Refused(Why.TOO_MANY);
        }
        return change(turn, turn.rules.called(device, Optional.of(nickname).filter(DeviceRules::isName)));
    }

    static Outcome change(Turn turn, DeviceRules rules) {
        if (rules.equals(turn.rules)) {
            return new Outcome.Done();
        }
        boolean only = rules.nicknamed(turn.rules.nicknames()).equals(turn.rules);
        turn.rules = rules;
        turn.order(new Order.KeepRules(rules));
        if (!only) {
            apply(turn);
        }
        return new Outcome.Done();
    }

    private static void apply(Turn turn) {
        Permitting.reopen(turn);
        for (Session session : turn.sessions.values()) {
            Who who = turn.who(session.device());
            if (Permitting.rule(turn, who) == Rule.NEVER && session.stage() != Session.Stage.NEGOTIATING) {
                Permitting.away(turn, who, session.way(), Because.RULE);
                Enrolling.giveUp(turn, session);
            }
        }
        for (Asking asking : turn.asking.values()) {
            switch (Permitting.rule(turn, asking.who())) {
                case ALWAYS -> Permitting.let(turn, asking);
                case ASK -> {}
                case NEVER -> Permitting.refuse(turn, asking, Because.RULE);
            }
        }
        Guarding.putOutNamed(turn);
    }
}
