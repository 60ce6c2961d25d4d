package org.hostp2pd.cli.prompt;

import java.util.List;
import java.util.Optional;
import org.hostp2pd.cli.Texts;
import org.hostp2pd.cli.Version;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.ShownText;

/// Does what a line says. Runs on the thread `prompt`.
final class Commands {
    private final Screen screen;
    private final Texts texts;
    private final Reports reports;
    private final Sway sway;
    private final Expressions expressions;
    private final Pauses pauses;

    Commands(Screen screen, Texts texts, Reports reports, Sway sway, Expressions expressions, Pauses pauses) {
        this.screen = screen;
        this.texts = texts;
        this.reports = reports;
        this.sway = sway;
        this.expressions = expressions;
        this.pauses = pauses;
    }

    /// @return whether it could be done
    boolean run(String line) {
        String[] words = line.strip().split("\\s+", 2);
        Optional<Verb> verb = Verb.of(words[0]);
        Optional<String> argument = words.length > 1 ? Optional.of(words[1]) : Optional.empty();
        return verb.isPresent() ? run(verb.get(), argument) : evaluate(line);
    }

    /// Whether the line is Java that goes on in the next one.
    boolean unfinished(String line) {
        try {
            return Verb.of(line.strip().split("\\s+", 2)[0]).isEmpty() && expressions.unfinished(line);
        } catch (LinkageError _) {
            return false;
        }
    }

    private boolean run(Verb verb, Optional<String> argument) {
        return switch (verb) {
            case VERSION -> say(Version.text());
            case LOGLEVEL -> argument.map(this::level).orElseGet(() -> say(sway.level()));
            case RELOAD -> answered(sway.reload(argument));
            case RESET -> done(new Request.ResetStatistics(), "reset.done");
            case STATIONS -> say(reports.stations(sway.state()));
            case STATS -> say(reports.stats(sway.state(), sway.source()));
            case QUIT -> sway.quit();
            case HELP -> argument.map(this::help).orElseGet(this::overview);
            case PAUSE -> done(new Request.Pause(), "pause.done");
            case PROMPT -> prompt(argument);
            case RESUME -> done(new Request.Resume(), "resume.done");
            case WAIT -> pauses.of(argument) || misused(Verb.WAIT, argument);
            case COLOR -> colour();
            case HISTORY -> argument.map(this::history).orElseGet(() -> history(20));
            case ECHO -> say(argument.orElse(""));
        };
    }

    private boolean say(String text) {
        screen.print(text);
        return true;
    }

    private boolean tell(String key, Object... arguments) {
        return say(texts.of(key, arguments));
    }

    private boolean done(Request request, String key) {
        Outcome outcome = sway.ask(request);
        String iface = sway.state().contact().chosen().map(InterfaceName::value).orElse("auto");
        return switch (outcome) {
            case Outcome.Done _, Outcome.DoneWithNewGroup _ -> tell(key, iface);
            case Outcome.Refused(var why) -> !tell("refused", why.toString());
            case Outcome.Ended _ -> !tell("ended");
        };
    }

    private boolean answered(Optional<String> trouble) {
        return trouble.map(text -> !say(text)).orElseGet(() -> tell("reload.done"));
    }

    private boolean level(String level) {
        return sway.level(level) || misused(Verb.LOGLEVEL, Optional.of(level));
    }

    private boolean misused(Verb verb, Optional<String> argument) {
        tell("misused", verb.word(), ShownText.of(argument.orElse("")));
        return false;
    }

    private boolean overview() {
        Verb.words().forEach(word -> screen.print("%-9s %s".formatted(word, texts.of("help." + word))));
        return tell("help.java");
    }

    private boolean help(String word) {
        Optional<Verb> verb = Verb.of(word);
        return verb.isPresent() ? tell("help." + verb.get().word() + ".more") : misused(Verb.HELP, Optional.of(word));
    }

    private boolean prompt(Optional<String> text) {
        screen.looks().ifPresent(looks -> text.ifPresentOrElse(looks::say, looks::toggle));
        return true;
    }

    private boolean colour() {
        screen.looks().ifPresent(looks -> tell(looks.toggleColour() ? "color.on" : "color.off"));
        return true;
    }

    private boolean history(String argument) {
        if (argument.equals("clear")) {
            screen.forget();
            return true;
        }
        return argument.matches("[1-9][0-9]{0,4}")
                ? history(Integer.parseInt(argument))
                : misused(Verb.HISTORY, Optional.of(argument));
    }

    private boolean history(int last) {
        List<String> all = screen.history();
        all.subList(Math.max(0, all.size() - last), all.size()).forEach(screen::print);
        return true;
    }

    private boolean evaluate(String line) {
        try {
            JavaShell.Result result = expressions.evaluate(line);
            if (!result.text().isEmpty()) {
                screen.print(result.text());
            }
            return !result.failed();
        } catch (LinkageError _) {
            return !tell("java.none");
        }
    }
}
