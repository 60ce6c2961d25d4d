package org.hostp2pd.cli;

import java.util.Locale;
import org.hostp2pd.config.Note;
import org.hostp2pd.config.Problem;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.service.ServiceNotice;

/// Everything that is said to a person, in one language: what happened, why, and what to do next. Text from the air and
/// from files is escaped in it; secrets are in none but [#pin].
public final class Words {
    private final Texts texts;
    private final NoticeWords notices;
    private final ServiceWords services;
    private final ConfigWords configs;

    Words(Texts texts) {
        this.texts = texts;
        notices = new NoticeWords(texts);
        services = new ServiceWords(texts);
        configs = new ConfigWords(texts);
    }

    /// @param locale the language; English where it is not there
    public static Words in(Locale locale) {
        return new Words(Texts.in(locale));
    }

    /// About the radio, the group or a device.
    public String of(Notice notice) {
        return notices.of(notice);
    }

    /// About the service; several lines where there are several problems.
    public String of(ServiceNotice notice) {
        return services.of(notice);
    }

    /// Why a configuration is refused, and where.
    public String of(Problem problem) {
        return configs.of(problem);
    }

    /// What is to be known about a configuration, and where.
    public String of(Note note) {
        return configs.of(note);
    }

    /// What a device says it is.
    public String of(DeviceKind kind) {
        return texts.of("kind." + kind);
    }

    /// For the terminal only, never for a log.
    public String pin(WpsPin pin) {
        return texts.of("service.pin", pin.digits());
    }

    /// Why there is no PIN to be seen.
    public String hiddenPin() {
        return texts.of("service.pin.hidden");
    }
}
