package org.hostp2pd.api.session;

import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.service.Voice;

/// Says what another voice says, and lets subscribers hear it.
record HearingVoice(Voice other, Happenings happenings) implements Voice {
    @Override
    public String say(Notice notice) {
        String sentence = other.say(notice);
        happenings.tell((Record) notice, sentence);
        return sentence;
    }

    @Override
    public String say(ServiceNotice notice) {
        String sentence = other.say(notice);
        happenings.tell((Record) notice, sentence);
        return sentence;
    }

    @Override
    public void see(State state) {
        other.see(state);
    }
}
