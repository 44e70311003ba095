package org.readback.item;

import java.util.List;

/**
 * A typed answer of some sentences that has to tell certain facts; each counts alike. A fact is told if one of its
 * answers stands somewhere in the text as neighbouring words, unless only inside a longer listed wrong answer.
 *
 * @param facts at least two: with one it is a {@link ShortAnswer}
 */
public record KeyFacts(ItemFrame frame, List<KeyFact> facts) implements TypedItem {

    public KeyFacts {
        facts = List.copyOf(facts);
        if (facts.size() < 2) throw new IllegalArgumentException(frame.id() + ": at least two facts are needed");
        Checks.distinct(
                frame.id() + ": two facts have the id",
                facts.stream().map(KeyFact::id).toList());
        for (var fact : facts) {
            if (fact.key().rules().edition() == TypedRules.Edition.STRICT) {
                throw new IllegalArgumentException(frame.id() + ": facts are compared by tolerant rules");
            }
        }
        Checks.noWhy(frame);
    }
}
