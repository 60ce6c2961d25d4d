package org.hostp2pd.cli.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.setup.Act;
import org.hostp2pd.setup.ActText;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Change;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Draft;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Question;
import org.hostp2pd.setup.Ticket;

/// What is handed to the helper that runs as root: the answers, and what somebody was shown and agreed to. No text of a
/// file and no command is in it: the helper makes the plan again and does it only where it is the same one. Holds
/// secrets.
///
/// @param undo   undoes the last setup; then only the next two count
/// @param anyway also where somebody changed its files since
/// @param ticket of what is done, or that the last one has to have; empty where it may be any
/// @param cure   what alone is mended; empty for everything
/// @param locale the language to speak
/// @param shown  what each file was and becomes, as digests, by its path
/// @param hidden files that could not be shown
/// @param acts   as words
record Handed(
        boolean undo,
        boolean anyway,
        Optional<Ticket> ticket,
        Optional<Cure> cure,
        String locale,
        Draft draft,
        Map<String, String> shown,
        Set<String> hidden,
        List<String> acts) {
    private static final int VERSION = 1;

    Handed {
        shown = Map.copyOf(shown);
        hidden = Set.copyOf(hidden);
        acts = List.copyOf(acts);
    }

    static Handed toUndo(Optional<Ticket> ticket, boolean anyway, Locale locale) {
        return new Handed(
                true,
                anyway,
                ticket,
                Optional.empty(),
                locale.toLanguageTag(),
                Draft.EMPTY,
                Map.of(),
                Set.of(),
                List.of());
    }

    static Handed of(Agreed agreed, Locale locale) {
        return of(Optional.empty(), agreed, locale);
    }

    /// @param cure what alone is mended; empty for everything
    static Handed of(Optional<Cure> cure, Agreed agreed, Locale locale) {
        Plan plan = agreed.plan();
        return new Handed(
                false,
                false,
                Optional.of(agreed.ticket()),
                cure,
                locale.toLanguageTag(),
                agreed.answers(),
                digests(plan),
                new HashSet<>(plan.hidden()),
                words(plan.acts()));
    }

    private static Map<String, String> digests(Plan plan) {
        Map<String, String> digests = new java.util.HashMap<>();
        plan.changes().forEach(change -> digests.put(change.path(), digest(change)));
        return digests;
    }

    private static List<String> words(List<Act> acts) {
        return acts.stream().map(ActText::of).toList();
    }

    /// Of what a file was and becomes.
    private static String digest(Change change) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(change.before().map(it -> "=" + it).orElse("-").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(change.after().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether a plan is the one that was agreed to: what was shown is as it was shown, and nothing comes to it but
    /// what was said to be hidden.
    boolean agrees(Plan plan) {
        Map<String, String> digests = digests(plan);
        boolean asShown =
                shown.entrySet().stream().allMatch(entry -> entry.getValue().equals(digests.get(entry.getKey())));
        boolean nothingElse =
                digests.keySet().stream().allMatch(path -> shown.containsKey(path) || hidden.contains(path));
        boolean sameActs = !hidden.isEmpty() || words(plan.acts()).equals(acts);
        return plan.possible() && plan.hidden().isEmpty() && asShown && nothingElse && sameActs;
    }

    /// Whether the files are as they were shown, and only what is done besides is something else: somebody else may
    /// see fewer control sockets than root.
    boolean agreesButForActs(Plan plan) {
        return new Handed(undo, anyway, ticket, cure, locale, draft, shown, hidden, words(plan.acts())).agrees(plan);
    }

    byte[] line() {
        Json.Members answers = Json.Members.NONE;
        for (Map.Entry<Question, String> entry : draft.texts().entrySet()) {
            answers = answers.with(entry.getKey().key(), entry.getValue());
        }
        Json.Members seen = Json.Members.NONE;
        for (Map.Entry<String, String> entry : shown.entrySet()) {
            seen = seen.with(entry.getKey(), entry.getValue());
        }
        return JsonText.line(Json.Members.NONE
                .with("version", VERSION)
                .with("undo", undo)
                .with("anyway", anyway)
                .with("ticket", ticket.map(Ticket::text).orElse(""))
                .with("cure", cure.map(Cure::name).orElse(""))
                .with("locale", locale)
                .with("answers", answers)
                .with("shown", seen)
                .with("hidden", items(hidden.stream().sorted().toList()))
                .with("acts", items(acts)));
    }

    private static Json items(List<String> texts) {
        return new Json.Items(texts.stream().<Json>map(Json.Text::new).toList());
    }

    /// Reads it. Empty where it is anything else.
    static Optional<Handed> read(String text) {
        Optional<Json> json = JsonText.read(text)
                .filter(it -> it.number("version").filter(v -> v == VERSION).isPresent());
        Optional<Map<String, String>> answers =
                json.flatMap(it -> it.at("answers")).flatMap(Handed::texts);
        Optional<Map<String, String>> seen = json.flatMap(it -> it.at("shown")).flatMap(Handed::texts);
        Optional<List<String>> unseen = json.flatMap(it -> it.at("hidden")).flatMap(Handed::list);
        Optional<List<String>> acts = json.flatMap(it -> it.at("acts")).flatMap(Handed::list);
        Optional<Optional<Cure>> cure = cure(json.flatMap(it -> it.text("cure")).orElse(""));
        if (cure.isEmpty() || answers.isEmpty() || seen.isEmpty() || unseen.isEmpty() || acts.isEmpty()) {
            return Optional.empty();
        }
        String locale = json.flatMap(it -> it.text("locale")).orElse("");
        boolean undo = json.filter(it -> it.truth("undo")).isPresent();
        boolean anyway = json.filter(it -> it.truth("anyway")).isPresent();
        String named = json.flatMap(it -> it.text("ticket")).orElse("");
        Optional<Ticket> ticket = Ticket.read(named);
        if (ticket.isEmpty() && !(undo && named.isEmpty())) {
            return Optional.empty();
        }
        return draft(answers.get())
                .map(it -> new Handed(
                        undo,
                        anyway,
                        ticket,
                        cure.get(),
                        locale,
                        it,
                        seen.get(),
                        Set.copyOf(unseen.get()),
                        acts.get()));
    }

    /// Empty where it is none that there is.
    private static Optional<Optional<Cure>> cure(String name) {
        Optional<Cure> cure = Arrays.stream(Cure.values())
                .filter(it -> it.name().equals(name))
                .findFirst();
        return name.isEmpty() || cure.isPresent() ? Optional.of(cure) : Optional.empty();
    }

    private static Optional<Draft> draft(Map<String, String> answers) {
        Draft draft = Draft.EMPTY;
        for (Map.Entry<String, String> entry : answers.entrySet()) {
            Optional<Question> question = Question.of(entry.getKey());
            if (question.isEmpty()) {
                return Optional.empty();
            }
            draft = draft.with(question.get(), entry.getValue());
        }
        return Optional.of(draft);
    }

    private static Optional<Map<String, String>> texts(Json json) {
        Map<String, String> texts = new java.util.HashMap<>();
        json.members().keySet().forEach(name -> json.text(name).ifPresent(text -> texts.put(name, text)));
        return json instanceof Json.Members && texts.size() == json.members().size()
                ? Optional.of(texts)
                : Optional.empty();
    }

    private static Optional<List<String>> list(Json json) {
        List<String> texts = new ArrayList<>();
        json.values().forEach(item -> {
            if (item instanceof Json.Text(String text)) {
                texts.add(text);
            }
        });
        return json instanceof Json.Items && texts.size() == json.values().size()
                ? Optional.of(texts)
                : Optional.empty();
    }

    /// Gives no secret away.
    @Override
    public String toString() {
        return "Handed" + shown.keySet();
    }
}
