package org.hostp2pd.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The manual page hostp2pd(1), made from pages of the guide (man(7)).
///
/// Of Markdown it knows what those pages use: headings, paragraphs, lists, tables with what is explained in the first
/// column, fenced blocks, code, bold, and links.
final class ManualPage {
    private static final List<String> PAGES =
            List.of("command-line.md", "setup.md", "configuration.md", "hook.md", "prompt.md", "control-socket.md");

    private static final String HEAD = """
            .\\" Made from src/docs by ManualPageTest.
            .TH HOSTP2PD 1 "" "hostp2pd" "User Commands"
            .SH NAME
            hostp2pd \\- Wi-Fi Direct session manager over wpa_supplicant
            .SH SYNOPSIS
            .B hostp2pd
            .RI [ OPTIONS ]
            .br
            .B hostp2pd
            .I COMMAND
            .RI [ OPTIONS "] [" DEVICE | FILE ]
            .SH DESCRIPTION
            Keeps a Wi-Fi Direct group over the control sockets of a running
            .BR wpa_supplicant (8)
            and lets devices in by PIN or push button, for as long as it runs: also when wpa_supplicant is restarted,
            reconfigured or loses its configuration.
            It has to be run by somebody who may use the control socket: root, or a member of the group that
            .B ctrl_interface
            in
            .BR wpa_supplicant.conf (5)
            names.
            The whole guide is in /usr/share/doc/hostp2pd/guide.
            """;

    private static final String FOOT = """
            .SH SEE ALSO
            .BR wpa_supplicant (8),
            .BR wpa_supplicant.conf (5),
            .BR wpa_cli (8)
            """;

    private static final Pattern BOLD = Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");

    private final StringBuilder page = new StringBuilder(HEAD);

    private ManualPage() {}

    static String text() throws IOException {
        ManualPage manual = new ManualPage();
        for (String name : PAGES) {
            manual.add(Guide.page(name).text());
        }
        return manual.page.append(FOOT).toString();
    }

    private void add(String markdown) {
        Iterator<String> lines = markdown.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("#")) {
                heading(line);
            } else if (line.strip().startsWith("```")) {
                block(lines);
            } else if (line.startsWith("| ")) {
                row(line);
            } else if (line.isBlank()) {
                paragraph();
            } else if (line.startsWith("- ")) {
                line(".IP \\(bu 2");
                line(inline(line.substring(2)));
            } else {
                line(inline(line.strip()));
            }
        }
    }

    private void line(String text) {
        page.append(text.startsWith("'") ? "\\&" : "").append(text).append('\n');
    }

    /// The title of a page becomes a heading where the page has text of its own before its first section.
    private void heading(String line) {
        String title = line.replaceFirst("#+ ", "");
        if (line.startsWith("### ")) {
            line(".SS " + escaped(title));
        } else {
            line(".SH " + escaped(title).toUpperCase(Locale.ROOT));
        }
    }

    private void paragraph() {
        if (!page.toString().endsWith(".PP\n")) {
            line(".PP");
        }
    }

    private void block(Iterator<String> lines) {
        line(".nf");
        for (String line = lines.next(); !line.strip().equals("```"); line = lines.next()) {
            String text = escaped(line);
            line("    " + text);
        }
        line(".fi");
    }

    /// A row of a table; its head and the line below that say nothing that the page around does not.
    private void row(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1).split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip());
        }
        cells.removeLast();
        String first = cells.removeFirst();
        if (first.startsWith("---") || HEADS.contains(first)) {
            return;
        }
        line(".TP");
        line(inline(first));
        List<String> rest = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        line(rest.isEmpty() ? "\\&" : inline(String.join("; ", rest)));
    }

    private static final List<String> HEADS =
            List.of("Option", "Scenario", "Command", "Code", "File", "Variable", "Key", "Arguments", "Line");

    private static String inline(String markdown) {
        String text = LINK.matcher(markdown.replace("\\|", "|")).replaceAll("$1");
        String bold = BOLD.matcher(escaped(text))
                .replaceAll(found -> "\\\\fB" + (found.group(1) == null ? "$2" : "$1") + "\\\\fR");
        return bold.startsWith(".") ? "\\&" + bold : bold;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
