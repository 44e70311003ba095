package org.readback.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.Reliability;

/**
 * What an analysis found.
 *
 * @param items in the order of the responses
 * @param comparisons of groups, none where there are no groups
 */
record Findings(int people, Test test, List<Comparison> comparisons, List<AnalysedItem> items) {

    /**
     * The test as a whole.
     *
     * @param models against which fit was measured, in words
     */
    record Test(Reliability reliability, OptionalDouble marginal, AbilityEstimate group, String models) {}

    /** Items with flags first, then those with notes, otherwise in the order of the responses. */
    List<AnalysedItem> inOrderOfFlags() {
        return items.stream()
                .sorted(Comparator.<AnalysedItem>comparingInt(
                                item -> -flags(item).size())
                        .thenComparing(item -> item.note().isEmpty()))
                .toList();
    }

    /** Whether it was known how exactly any difficulty was known before. */
    boolean hasDrift() {
        return items.stream().anyMatch(item -> item.measured().drift().isPresent());
    }

    List<String> flags(AnalysedItem item) {
        return item.flags(comparisons);
    }

    long flagged() {
        return items.stream().filter(item -> !flags(item).isEmpty()).count();
    }

    /** A sentence each about the test. */
    List<String> sentences() {
        Reliability reliability = test.reliability();
        String alpha = reliability.alpha().isEmpty()
                ? "Alpha (KR-20): not defined for the %d people who answered all items".formatted(reliability.people())
                : "Alpha (KR-20) %s, standard error of measurement %s points (%d people who answered all items)"
                        .formatted(
                                AnalysedItem.number(reliability.alpha(), 3),
                                AnalysedItem.number(reliability.standardError(), 2),
                                reliability.people());
        String marginal = test.marginal().isEmpty()
                ? "Marginal reliability: not defined for fewer than two people"
                : String.format(
                        Locale.ROOT,
                        "Marginal reliability %.3f (ability %.2f on average, standard deviation %.2f logits)",
                        test.marginal().getAsDouble(),
                        test.group().theta() + 0.0,
                        test.group().standardError());
        return List.of(alpha, marginal, "Fit is measured against " + test.models());
    }

    /** What was compared, how much was found, and how much chance alone would bring. */
    String sentence(int comparison) {
        long tested = items.stream()
                .filter(item -> item.measured().differences().get(comparison).isPresent())
                .count();
        long differing = items.stream()
                .flatMap(item -> item.measured().differences().get(comparison).stream())
                .filter(each -> each.test().isFlagged())
                .count();
        return String.format(
                Locale.ROOT,
                "%s: %d of %d items flagged; with %d tests chance alone gives about %.1f p below 0.05, most with a"
                        + " small delta",
                comparisons.get(comparison).words(),
                differing,
                tested,
                tested,
                0.05 * tested);
    }
}
