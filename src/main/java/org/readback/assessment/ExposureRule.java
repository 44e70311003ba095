package org.readback.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.assessment.Blueprint.Part;
import org.readback.bank.BankItem;

/** Where exposure is controlled: in pools that are operational and large enough. */
final class ExposureRule {
    /** Share of the people to whom an item may be shown. */
    static final double CAP = 0.25;

    private ExposureRule() {}

    /** Whether all items are approved, and the cap leaves enough for a test of full length, in each topic as in the whole:
     * where everybody is asked n items and nobody may see more than a quarter of anything, 4 n items are needed. Fewer,
     * and the cap would end tests instead of steering them. */
    static boolean isControlled(List<BankItem> items, Part part) {
        if (items.stream().anyMatch(BankItem::isSpecimen)) return false;
        double most = part.stopping().maximumItems() / CAP;
        Map<String, Long> byTopic = items.stream()
                .map(item -> item.frame().topic())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return items.size() >= most
                && part.targets().shares().entrySet().stream()
                        .allMatch(topic -> byTopic.getOrDefault(topic.getKey(), 0L) >= topic.getValue() * most);
    }
}
