package org.readback.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.assessment.Blueprint.Part;
import org.readback.bank.BankItem;
import org.readback.bank.PoolExposure;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.ExposureCap;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.ShadowPrices;

/** Where exposure is controlled: in pools that are operational and large enough. */
final class ExposureRule {
    /** Share of the people to whom an item may be shown. */
    static final double CAP = 0.25;

    private ExposureRule() {}

    /** Of a pool or a part of it: items of the ledger that are not in it are passed over. */
    static Exposure exposure(PreparedPool pool, PoolExposure now) {
        return new Exposure(
                new ShadowPrices(pool, now.prices()), new ExposureCap(pool, CAP, now.people(), now.shown()));
    }

    /** Whether all items are approved, and the cap leaves enough for a test of full length, in each topic as in the whole:
     * where everybody is asked n items and nobody may see more than a quarter of anything, 4 n items are needed. Fewer,
     * and the cap would end tests instead of steering them. */
    static boolean isControlled(List<BankItem> items, Part part) {
        return isControlled(items, part.stopping().maximumItems(), part.targets());
    }

    /** As above, for the items of an adaptive final that are not about a duty. Those about duties are drawn by lot, which
     * spreads them as evenly as can be.
     *
     * @param calibrated items of its pool */
    static boolean isControlled(List<BankItem> calibrated, Blueprint.Mastery test) {
        return isControlled(
                CutPath.plain(calibrated), test.length() - test.duties().size(), test.targets());
    }

    private static boolean isControlled(List<BankItem> items, int longest, ContentTargets targets) {
        if (items.stream().anyMatch(BankItem::isSpecimen)) return false;
        double most = longest / CAP;
        Map<String, Long> byTopic = items.stream()
                .map(item -> item.frame().topic())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return items.size() >= most
                && targets.shares().entrySet().stream()
                        .allMatch(topic -> byTopic.getOrDefault(topic.getKey(), 0L) >= topic.getValue() * most);
    }
}
