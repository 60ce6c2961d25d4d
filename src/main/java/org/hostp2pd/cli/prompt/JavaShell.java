package org.hostp2pd.cli.prompt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/// Evaluates Java in this process, with the session as `hostp2pd`. The first use takes a second or two.
///
/// [#evaluate] and [#suggestions] are called on the thread `prompt`, [#stop] on any.
final class JavaShell implements AutoCloseable {
    /// What became of a text.
    ///
    /// @param text   what to show; empty for nothing
    /// @param failed whether it could not be compiled, or threw something
    record Result(String text, boolean failed) {}

    private static final String NAME = "hostp2pd";
    private static final List<String> IMPORTS =
            List.of("java.util.*", "java.util.stream.*", "java.util.concurrent.*", "java.time.*", "java.nio.file.*");

    private final JShell shell;

    /// @param session seen as `hostp2pd` @param type  its type, as expressions see it
    JavaShell(Object session, Class<?> type) {
        GivingControl control = new GivingControl(NAME, session);
        shell = JShell.builder()
                .executionEngine(control.provider(), Map.of())
                .compilerOptions("--class-path", System.getProperty("java.class.path", ""), "-Xlint:none")
                .build();
        IMPORTS.forEach(it -> shell.eval("import " + it + ";"));
        shell.eval("import " + type.getPackageName() + ".*;");
        shell.eval(type.getCanonicalName() + " " + NAME + " = null;");
    }

    /// Whether the text is the beginning of something.
    boolean unfinished(String text) {
        SourceCodeAnalysis.Completeness now =
                shell.sourceCodeAnalysis().analyzeCompletion(text).completeness();
        return now == SourceCodeAnalysis.Completeness.DEFINITELY_INCOMPLETE
                || now == SourceCodeAnalysis.Completeness.CONSIDERED_INCOMPLETE;
    }

    Result evaluate(String text) {
        StringBuilder shown = new StringBuilder();
        String rest = text;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo part = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String source = part.source() == null ? rest : part.source();
            for (SnippetEvent event : shell.eval(source)) {
                Optional<String> trouble = trouble(event);
                if (trouble.isPresent()) {
                    return new Result(trouble.get(), true);
                }
                value(event)
                        .ifPresent(value ->
                                shown.append(shown.isEmpty() ? "" : "\n").append(value));
            }
            rest = part.source() == null ? "" : part.remaining();
        }
        return new Result(shown.toString(), false);
    }

    private static Optional<String> value(SnippetEvent event) {
        return Optional.ofNullable(event.value())
                .filter(value -> event.causeSnippet() == null && !value.isEmpty())
                .filter(_ -> event.snippet().kind() == Snippet.Kind.EXPRESSION
                        || event.snippet().kind() == Snippet.Kind.VAR);
    }

    private Optional<String> trouble(SnippetEvent event) {
        if (event.status() == Snippet.Status.REJECTED) {
            return Optional.of(shell.diagnostics(event.snippet())
                    .filter(Diag::isError)
                    .map(it -> it.getMessage(Locale.getDefault()).lines().collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\n")));
        }
        return Optional.ofNullable(event.exception()).map(JavaShell::thrown);
    }

    private static String thrown(JShellException thrown) {
        return thrown instanceof EvalException it
                ? it.getExceptionClassName() + (it.getMessage() == null ? "" : ": " + it.getMessage())
                : String.valueOf(thrown.getMessage());
    }

    /// What could stand at the end of the text, so that its last word goes on.
    List<String> suggestions(String text) {
        int[] anchor = new int[1];
        return shell.sourceCodeAnalysis().completionSuggestions(text, text.length(), anchor).stream()
                .map(SourceCodeAnalysis.Suggestion::continuation)
                .distinct()
                .toList();
    }

    /// Ends what is being evaluated.
    void stop() {
        shell.stop();
    }

    @Override
    public void close() {
        shell.close();
    }
}
