package org.readback.panel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.bank.BankItem;

/** Items for a panel that are as hard and as easy as those of the pool. */
final class ItemSample {
    private ItemSample() {}

    /** As many items as wished, at equal distances in the order of difficulty; easiest first. All of them if there are
     * fewer.
     *
     * @param size at least 1 */
    static List<BankItem> spread(List<BankItem> pool, int size) {
        List<BankItem> ordered = pool.stream()
                .sorted(Comparator.comparingDouble(
                                (BankItem item) -> item.model().difficulty())
                        .thenComparing(item -> item.version().item().itemId()))
                .toList();
        if (ordered.size() <= size) return ordered;
        return IntStream.range(0, size)
                .mapToObj(k -> ordered.get((2 * k + 1) * ordered.size() / (2 * size)))
                .toList();
    }
}
