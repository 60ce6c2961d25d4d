package org.hostp2pd.setup;

import java.util.EnumMap;
import java.util.Map;

/// Answers as they are typed, possibly not yet right. Immutable. Holds secrets.
///
/// @param texts those that were given; what is missing is the empty text
public record Draft(Map<Question, String> texts) {
    /// Nothing answered.
    public static final Draft EMPTY = new Draft(Map.of());

    public Draft {
        texts = Map.copyOf(texts);
    }

    /// What was answered.
    public String text(Question question) {
        return texts.getOrDefault(question, "");
    }

    /// The same with another answer.
    public Draft with(Question question, String text) {
        Map<Question, String> more = new EnumMap<>(Question.class);
        more.putAll(texts);
        more.put(question, text);
        return new Draft(more);
    }

    /// The same with all the answers of another that has any.
    public Draft with(Draft other) {
        Map<Question, String> more = new EnumMap<>(Question.class);
        more.putAll(texts);
        more.putAll(other.texts);
        return new Draft(more);
    }

    /// Gives no secret away.
    @Override
    public String toString() {
        return "Draft" + texts.keySet();
    }
}
