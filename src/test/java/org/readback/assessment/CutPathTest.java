package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.bank.PoolExposure;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.readback.base.LocalText;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.Sitting;
import org.readback.psychometrics.TwoParameterLogistic;

/** An adaptive final of twenty items and two duties over 128 calibrated items, 300 people. */
class CutPathTest {
    private static final int PEOPLE = 300;
    private static final Blueprint.Mastery TEST = new Blueprint.Mastery(
            new Blueprint.Frame(
                    new BlueprintId("final"),
                    new LocalText(Map.of("en", "Final")),
                    new LocalText(Map.of("en", "A final.")),
                    List.of(LanguageTag.EN),
                    Duration.ofMinutes(25)),
            "final",
            20,
            new ContentTargets(Map.of("card", 0.5, "terms", 0.5)),
            List.of("report", "stop"),
            0.8);

    private final CutPath path =
            new CutPath(TEST, new CutScores(List.of(0.4)), Attempt.Rules.IN_FORCE, AdaptivePool.rule(TEST));
    private final List<BankItem> items = items();
    private final PreparedPool plain = PreparedPool.of(new Candidates(0).of(CutPath.plain(items)));
    private final Map<String, Integer> shown = new HashMap<>();
    private int right;

    private static List<BankItem> items() {
        var random = new SplittableRandom(5);
        var items = new ArrayList<BankItem>();
        for (int i = 0; i < 128; i++) {
            String duty = i < 8 ? TEST.duties().get(i / 4) : null;
            var text = TestItems.choice(new Marks("f-" + (100 + i), 2, i % 2 == 0 ? "card" : "terms", duty));
            items.add(new BankItem(
                    new ItemVersionId(text.id(), 1),
                    ItemStatus.LIVE,
                    new ItemHome.Pool("final"),
                    Map.of(LanguageTag.EN, text),
                    new TwoParameterLogistic(Math.exp(0.3 * random.nextGaussian()), random.nextGaussian())));
        }
        return items;
    }

    private List<Reply> replies(double theta, Optional<PoolExposure> exposure, SplittableRandom random) {
        var replies = new ArrayList<Reply>();
        while (path.next(replies, new CutPath.Pool(items, exposure), random) instanceof Next.Ask ask) {
            BankItem item = ask.item();
            double score = random.nextDouble() < item.model().expectedShare(theta) ? 1 : 0;
            replies.add(new Reply(item, ask.part(), item.model(), score, Effort.SOLUTION));
            if (item.frame().duty() == null) shown.merge(item.version().item().itemId(), 1, Integer::sum);
        }
        return replies;
    }

    /** Gives the test to everybody; prices move after each as the ledger moves them.
     *
     * @return the share of people to whom the item most shown was shown */
    private double highestRate(boolean isControlled) {
        var random = new SplittableRandom(7);
        Exposure live = Exposure.warm(path.engine(), plain, ExposureRule.CAP, isControlled ? 1_000 : 0, random);
        for (int person = 0; person < PEOPLE; person++) {
            double theta = random.nextGaussian();
            var now = new PoolExposure(person, person, shown, live.prices().prices(), OptionalInt.of(1));
            List<Reply> replies = replies(theta, isControlled ? Optional.of(now) : Optional.empty(), random);
            Sitting sitting = path.engine().start(plain, live);
            new Candidates(0).answered(replies).forEach(sitting::record);
            live.record(sitting);
            if (((Result.AboveCut) path.end(replies).result()).above() == theta >= 0.4) right++;
        }
        return Collections.max(shown.values()) / (double) PEOPLE;
    }

    @Test
    void pricesAndTheCapHoldExposureWithoutHarmToTheDecision() {
        double free = highestRate(false);
        int rightWhenFree = right;
        shown.clear();
        right = 0;

        double controlled = highestRate(true);

        assertThat(free).isGreaterThan(0.5);
        assertThat(controlled).isLessThanOrEqualTo(ExposureRule.CAP);
        assertThat(right / (double) PEOPLE).isCloseTo(rightWhenFree / (double) PEOPLE, within(0.03));
    }

    @Test
    void itIsControlledWhereThePlainItemsSufficeForFourTimesTheTest() {
        assertThat(ExposureRule.isControlled(items, TEST)).isTrue();
        // 72 are needed, 36 of each topic; of the first 79 items 71 are about no duty
        assertThat(ExposureRule.isControlled(items.subList(0, 80), TEST)).isTrue();
        assertThat(ExposureRule.isControlled(items.subList(0, 79), TEST)).isFalse();
    }
}
