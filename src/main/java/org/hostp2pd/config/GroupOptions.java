package org.hostp2pd.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hostp2pd.config.Expected.Kind;
import org.hostp2pd.config.Expected.WholeNumber;
import org.hostp2pd.p2p.GroupOption;

/// Takes `p2p_group_add_opts` or `p2p_connect_opts` apart. Sources: hostap ctrl_iface.c, p2p_ctrl_group_add and
/// p2p_ctrl_connect; ieee802_11_common.c, chwidth_freq2_to_ch_width.
final class GroupOptions {
    private static final WholeNumber MEGAHERTZ = new WholeNumber(2412, 70_200);
    private static final WholeNumber WIDTH = new WholeNumber(20, 320);
    private static final WholeNumber INTENT = new WholeNumber(0, 15);
    private static final Set<Long> WIDTHS = Set.of(20L, 40L, 80L, 160L, 320L);
    private static final Set<Long> BANDS = Set.of(2L, 5L);
    private static final Map<String, GroupOption.Flag.Word> WORDS = Stream.of(GroupOption.Flag.Word.values())
            .collect(Collectors.toUnmodifiableMap(word -> word.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final Findings findings;
    private final String key;
    private final Map<String, Form> forms;

    /// An option with a value.
    private record Form(Expected expected, Function<String, Optional<GroupOption>> grammar) {}

    private GroupOptions(Findings findings, String key, Map<String, Form> forms) {
        this.findings = findings;
        this.key = key;
        this.forms = forms;
    }

    /// The options of P2P_GROUP_ADD.
    static List<GroupOption> ofGroupAdd(Fields fields, String key, Findings findings) {
        Form freq = new Form(
                Kind.CHANNEL_BAND_OR_ACS,
                text -> text.equals("acs") ? Optional.of(new GroupOption.AutomaticChannel()) : freq(text));
        return of(fields, key, findings, Map.of("freq", freq, "freq2", second(), "max_oper_chwidth", width()));
    }

    /// The options of P2P_CONNECT, which has an intent, and no `acs`.
    static List<GroupOption> ofConnect(Fields fields, String key, Findings findings) {
        Form intent = new Form(
                INTENT, text -> Grammar.whole(text, INTENT).map(n -> new GroupOption.GoIntent(Math.toIntExact(n))));
        Form freq = new Form(Kind.CHANNEL_OR_BAND, GroupOptions::freq);
        Map<String, Form> forms =
                Map.of("freq", freq, "freq2", second(), "max_oper_chwidth", width(), "go_intent", intent);
        return of(fields, key, findings, forms);
    }

    private static Form second() {
        return new Form(
                Kind.CHANNEL,
                text -> Grammar.whole(text, MEGAHERTZ).map(n -> new GroupOption.SecondFreq(Math.toIntExact(n))));
    }

    private static Form width() {
        return new Form(
                Kind.CHANNEL_WIDTH,
                text -> Grammar.whole(text, WIDTH)
                        .filter(WIDTHS::contains)
                        .map(n -> new GroupOption.MaxWidth(Math.toIntExact(n))));
    }

    private static Optional<GroupOption> freq(String text) {
        return Grammar.whole(text, new WholeNumber(2, MEGAHERTZ.most()))
                .filter(n -> BANDS.contains(n) || n >= MEGAHERTZ.least())
                .map(n -> new GroupOption.Freq(Math.toIntExact(n)));
    }

    private static List<GroupOption> of(Fields fields, String key, Findings findings, Map<String, Form> forms) {
        GroupOptions options = new GroupOptions(findings, fields.name(key), forms);
        return fields.scalar(key, Kind.TEXT).map(options::all).orElse(List.of());
    }

    private List<GroupOption> all(Node.Scalar scalar) {
        List<GroupOption> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String token : scalar.text().strip().split("\\s+", -1)) {
            if (!token.isEmpty()) {
                one(scalar, token, seen).ifPresent(options::add);
            }
        }
        return options;
    }

    private Optional<GroupOption> one(Node.Scalar scalar, String token, Set<String> seen) {
        String[] parts = token.split("=", 2);
        String name = parts[0];
        if (!seen.add(name)) {
            findings.refuse(scalar.place(), new Reason.RepeatedOption(key, Findings.quoted(name)));
            return Optional.empty();
        }
        GroupOption.Flag.Word word = WORDS.get(name);
        if (word != null && parts.length == 1) {
            return Optional.of(new GroupOption.Flag(word));
        }
        Form form = forms.get(name);
        return form == null ? unknown(scalar, name, word != null) : value(scalar, name, parts, form);
    }

    private Optional<GroupOption> unknown(Node.Scalar scalar, String name, boolean flag) {
        Optional<String> nearest = flag ? Optional.of(name) : Nearest.to(name, names());
        findings.refuse(scalar.place(), new Reason.UnknownOption(key, Findings.quoted(name), nearest));
        return Optional.empty();
    }

    private Optional<GroupOption> value(Node.Scalar scalar, String name, String[] parts, Form form) {
        String text = parts.length == 2 ? parts[1] : "";
        Optional<GroupOption> option = form.grammar().apply(text);
        if (option.isEmpty()) {
            Reason.Found found = new Reason.Found.Text(Findings.quoted(text));
            findings.refuse(scalar.place(), new Reason.WrongValue(key + "." + name, form.expected(), found));
        }
        return option;
    }

    private List<String> names() {
        return Stream.concat(WORDS.keySet().stream(), forms.keySet().stream()).toList();
    }
}
