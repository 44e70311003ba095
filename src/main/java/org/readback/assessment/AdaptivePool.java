package org.readback.assessment;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.readback.bank.BankItem;
import org.readback.psychometrics.FixedForm;
import org.readback.psychometrics.StoppingRule;

/** What a pool must hold, and when the test ends, for a mastery test that chooses its items. */
final class AdaptivePool {
    private static final double SURE = 0.95;
    private static final int FEWEST = 10;
    private static final double END = 4;
    private static final double EXACT = 1e-9;

    private AdaptivePool() {}

    /** Never longer than the fixed form; with fewer than 10 items nobody passes or fails, nor before every duty was
     * asked. It ends when {@code P(theta < cut)} is at most 0.05 or at least 0.95. */
    static StoppingRule rule(Blueprint.Mastery test) {
        int least = Math.max(FEWEST, test.duties().size());
        return new StoppingRule(Math.min(test.length(), least), test.length(), SURE);
    }

    /** Whether a person can take the test from these items so many times, with other items each time: of each topic as
     * many items as so many fixed forms have, not counting those about duties; of each duty two a time, one to ask and
     * one to confirm with.
     *
     * @param items calibrated */
    static boolean hasEnough(Blueprint.Mastery test, List<BankItem> items, int times) {
        Map<String, Long> plain = items.stream()
                .filter(item -> item.frame().duty() == null)
                .collect(Collectors.groupingBy(item -> item.frame().topic(), Collectors.counting()));
        Map<String, Long> duties = items.stream()
                .filter(item -> item.frame().duty() != null)
                .collect(Collectors.groupingBy(
                        item -> String.valueOf(item.frame().duty()), Collectors.counting()));
        int rest = test.length() - test.duties().size();
        return (rest < 1
                        || FixedForm.counts(rest, test.targets()).entrySet().stream()
                                .allMatch(topic -> plain.getOrDefault(topic.getKey(), 0L) >= topic.getValue() * times))
                && test.duties().stream().allMatch(duty -> duties.getOrDefault(duty, 0L) >= 2L * times);
    }

    /** The ability at which the expected score on a form is the pass mark, to 1e-9 logits: the standard of the fixed form on
     * the scale of ability (the test characteristic curve turned round). Each topic counts by its share.
     *
     * @param items calibrated; of every topic with a share at least one
     * @return empty if the mark is reached, or missed, by everybody from -4 to 4 logits */
    static OptionalDouble mark(Blueprint.Mastery test, List<BankItem> items) {
        double low = -END;
        double high = END;
        if (expected(test, items, low) >= test.pass() || expected(test, items, high) < test.pass()) {
            return OptionalDouble.empty();
        }
        while (high - low > EXACT) {
            double middle = (low + high) / 2;
            if (expected(test, items, middle) < test.pass()) low = middle;
            else high = middle;
        }
        return OptionalDouble.of((low + high) / 2);
    }

    private static double expected(Blueprint.Mastery test, List<BankItem> items, double theta) {
        double sum = 0;
        for (var topic : test.targets().shares().entrySet()) {
            sum += topic.getValue()
                    * items.stream()
                            .filter(item -> item.frame().topic().equals(topic.getKey()))
                            .mapToDouble(item -> item.model().expectedShare(theta))
                            .average()
                            .orElse(0);
        }
        return sum;
    }
}
