package org.readback.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.readback.item.ClozeWithOptions;
import org.readback.item.Gap;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Option;
import org.readback.item.Ordering;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.item.SelectWords;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;
import org.readback.item.TypedItem;
import org.readback.item.Verdict;

/** What a made-up person answers: wholly right with the given probability, otherwise wrong. */
final class SimulatedAnswers {
    private SimulatedAnswers() {}

    /** @return with the option ids of the item; a wrong answer earns 0 */
    static Response give(Item item, double probability, RandomGenerator random) {
        boolean right = random.nextDouble() < probability;
        return switch (item) {
            case SingleChoice choice ->
                new Response.Choice(right ? choice.key() : wrong(choice.options(), Set.of(choice.key()), random));
            case MultipleChoice choice ->
                new Response.Choices(right ? choice.keys() : Set.of(wrong(choice.options(), choice.keys(), random)));
            case ClozeWithOptions cloze -> {
                var chosen = new LinkedHashMap<String, String>();
                for (Gap gap : cloze.gaps()) {
                    chosen.put(gap.id(), right ? gap.key() : wrong(gap.options(), Set.of(gap.key()), random));
                }
                yield new Response.Gaps(chosen);
            }
            case TrueFalseNotGiven statement -> new Response.Choice(verdict(statement.key(), right, random));
            case Matching matching -> {
                var chosen = new LinkedHashMap<String, String>();
                matching.pairs()
                        .forEach((term, key) ->
                                chosen.put(term, right ? key : wrong(matching.options(), Set.of(key), random)));
                yield new Response.Gaps(chosen);
            }
            // backwards nothing is followed by what should follow it
            case Ordering ordering ->
                new Response.Order(right ? ordering.key() : ordering.key().reversed());
            case Hotspot hotspot ->
                new Response.Choices(right ? hotspot.keys() : Set.of(wrong(hotspot.options(), hotspot.keys(), random)));
            case SelectWords words ->
                new Response.Choices(right ? words.keys() : Set.of(wrong(words.options(), words.keys(), random)));
            case TypedItem _ -> right ? Scoring.key(item) : new Response.DontKnow();
        };
    }

    private static String verdict(Verdict key, boolean right, RandomGenerator random) {
        if (right) return key.code();
        var wrong = Verdict.codes().stream()
                .filter(code -> !code.equals(key.code()))
                .toList();
        return wrong.get(random.nextInt(wrong.size()));
    }

    private static String wrong(List<Option> options, Set<String> keys, RandomGenerator random) {
        List<String> wrong = options.stream()
                .map(Option::id)
                .filter(id -> !keys.contains(id))
                .toList();
        return wrong.get(random.nextInt(wrong.size()));
    }
}
