package org.readback.panel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.bank.BankItem;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;

/** Items for a panel that are as hard and as easy as those of the pool. */
final class ItemSample {
    private ItemSample() {}

    /** As many items as wished, at equal distances in the order of difficulty; easiest first. All of them if there are
     * fewer.
     *
     * @param size at least 1 */
    static List<BankItem> spread(List<BankItem> pool, int size) {
        List<BankItem> ordered = pool.stream()
                .sorted(Comparator.comparingDouble((BankItem item) -> difficulty(item.model()))
                        .thenComparing(item -> item.version().item().itemId()))
                .toList();
        if (ordered.size() <= size) return ordered;
        return IntStream.range(0, size)
                .mapToObj(k -> ordered.get((2 * k + 1) * ordered.size() / (2 * size)))
                .toList();
    }

    /** b in logits; where credit is partial the mean of the steps. */
    static double difficulty(ResponseModel model) {
        return switch (model) {
            case Rasch item -> item.difficulty();
            case TwoParameterLogistic item -> item.difficulty();
            case ThreeParameterLogistic item -> item.difficulty();
            case GeneralisedPartialCredit item ->
                item.steps().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        };
    }
}
