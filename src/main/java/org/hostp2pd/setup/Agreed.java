package org.hostp2pd.setup;

/// What somebody was shown and agreed to. Holds secrets.
///
/// @param ticket  by which it can be undone
/// @param answers what the plan was made of
public record Agreed(Ticket ticket, Draft answers, Plan plan) {
    /// Gives no secret away.
    @Override
    public String toString() {
        return "Agreed[" + plan + "]";
    }
}
