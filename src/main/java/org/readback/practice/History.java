package org.readback.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readback.bank.BankItem;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LoggedResponse;
import org.readback.item.ItemId;
import org.readback.psychometrics.Effort;

/** What somebody answered lately, as practice sees it.
 *
 * @param responses oldest first
 * @param now the moment of looking */
record History(List<LoggedResponse> responses, Instant now) {
    private static final Duration LATELY = Duration.ofDays(3);

    History {
        responses = List.copyOf(responses);
    }

    /** An item that was not right when it was answered last.
     *
     * @param misses at least 1
     * @param last when it was answered last */
    record Mistake(ItemId item, int misses, Instant last) {}

    /** From tests and from all else; rapid guesses tell nothing.
     *
     * @param items gives the version of a response */
    Abilities abilities(Function<ItemVersionId, BankItem> items) {
        return Abilities.of(
                responses.stream()
                        .filter(response -> response.effort() == Effort.SOLUTION)
                        .map(response -> new Abilities.Answer(
                                items.apply(response.item()).frame().skill(),
                                response.item().item(),
                                response.model(),
                                response.score().value(),
                                response.answeredAt()))
                        .toList(),
                now);
    }

    /** In lessons, practice and review; what was missed in a test is not told. Most missed first, among those the one
     * that was not seen for longest. */
    List<Mistake> mistakes() {
        Map<ItemId, Integer> misses = new HashMap<>();
        Map<ItemId, LoggedResponse> last = new LinkedHashMap<>();
        for (LoggedResponse response : responses) {
            if (response.occasion().isTest()) continue;
            ItemId item = response.item().item();
            last.put(item, response);
            if (!response.score().isFull()) misses.merge(item, 1, Integer::sum);
        }
        var mistakes = new ArrayList<Mistake>();
        last.forEach((item, response) -> {
            if (!response.score().isFull()) {
                mistakes.add(new Mistake(item, misses.getOrDefault(item, 1), response.answeredAt()));
            }
        });
        mistakes.sort(Comparator.comparingInt(Mistake::misses).reversed().thenComparing(Mistake::last));
        return mistakes;
    }

    /** Answered in the last days. */
    boolean isLate(ItemId item) {
        return responses.stream()
                .anyMatch(response -> response.item().item().equals(item)
                        && response.answeredAt().isAfter(now.minus(LATELY)));
    }
}
