package org.hostp2pd.cli.prompt;

import java.util.List;
import java.util.Optional;

/// Java at the prompt, and what of it can be interrupted. The compiler is loaded when the first expression comes.
final class Expressions implements AutoCloseable {
    private final Exposed exposed;
    private final Interruptions interruptions;
    private Optional<JavaShell> shell = Optional.empty();

    Expressions(Exposed exposed, Interruptions interruptions) {
        this.exposed = exposed;
        this.interruptions = interruptions;
    }

    /// Whether the text is the beginning of something.
    ///
    /// @throws LinkageError where this Java has no compiler
    boolean unfinished(String text) {
        return shell().unfinished(text);
    }

    /// @throws LinkageError where this Java has no compiler
    JavaShell.Result evaluate(String text) {
        JavaShell java = shell();
        return interruptions.during(java::stop, () -> java.evaluate(text));
    }

    /// What could stand at the end of the text; nothing where this Java has no compiler.
    List<String> suggestions(String text) {
        try {
            return shell().suggestions(text);
        } catch (LinkageError _) {
            return List.of();
        }
    }

    private synchronized JavaShell shell() {
        JavaShell java = shell.orElseGet(() -> new JavaShell(exposed.session(), exposed.type()));
        shell = Optional.of(java);
        return java;
    }

    @Override
    public synchronized void close() {
        shell.ifPresent(JavaShell::close);
    }
}
