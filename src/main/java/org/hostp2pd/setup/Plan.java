package org.hostp2pd.setup;

import java.util.List;

/// Everything that will be done, and nothing else. Immutable. Holds secrets.
///
/// @param changes of files, in the order in which they are made
/// @param hidden  files that change as well, but may not be read by this user
/// @param acts    after the files
/// @param back    what undoes the acts, after the files are as they were
/// @param remarks what to know first
public record Plan(List<Change> changes, List<String> hidden, List<Act> acts, List<Act> back, List<Remark> remarks) {
    public Plan {
        changes = List.copyOf(changes);
        hidden = List.copyOf(hidden);
        acts = List.copyOf(acts);
        back = List.copyOf(back);
        remarks = List.copyOf(remarks);
    }

    /// Whether everything is already as it is wanted.
    public boolean empty() {
        return changes.isEmpty() && hidden.isEmpty() && acts.isEmpty() && possible();
    }

    /// Whether it can be applied.
    public boolean possible() {
        return remarks.stream().noneMatch(Remark::stops);
    }

    /// What will be different in the files, safe to show.
    public List<Difference> differences() {
        return changes.stream().map(Difference::of).toList();
    }

    /// Gives no secret away.
    @Override
    public String toString() {
        return "Plan" + changes + acts;
    }
}
