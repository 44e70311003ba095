package org.readback.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.readback.assessment.TestSheet.PoolSheet;
import org.readback.assessment.TestSheet.TopicSheet;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.FixedForm;
import org.springframework.stereotype.Component;

/** Counts a pool against what a test wants of it. */
@Component
class PoolSheets {
    private static final int BANDS = 5;

    private final ItemBank bank;

    PoolSheets(ItemBank bank) {
        this.bank = bank;
    }

    /** @param longest items that the longest test asks from this pool */
    PoolSheet of(String pool, String part, ContentTargets targets, int longest) {
        List<BankItem> items = bank.pool(pool);
        Map<String, Integer> needed = FixedForm.counts(longest, targets);
        var topics = new ArrayList<TopicSheet>();
        targets.shares()
                .forEach((topic, share) ->
                        topics.add(new TopicSheet(topic, share, needed.getOrDefault(topic, 0), byBand(topic, items))));
        var stray = new TreeSet<String>();
        items.forEach(item -> stray.add(item.frame().topic()));
        stray.removeAll(targets.shares().keySet());
        stray.forEach(topic -> topics.add(new TopicSheet(topic, 0, 0, byBand(topic, items))));
        return new PoolSheet(
                pool,
                part,
                items.size(),
                count(items.stream().filter(BankItem::isSpecimen).count()),
                bank.parameters(pool),
                count(items.stream().filter(bank::isCalibrated).count()),
                topics);
    }

    private static List<Integer> byBand(String topic, List<BankItem> items) {
        return IntStream.rangeClosed(1, BANDS)
                .mapToObj(band -> count(items.stream()
                        .filter(item -> item.frame().topic().equals(topic)
                                && item.frame().band() == band)
                        .count()))
                .toList();
    }

    private static int count(long items) {
        return Math.toIntExact(items);
    }
}
