package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.bank.ShadowDifficulties.Learned;
import org.readback.bank.ShadowDifficulties.Observed;
import org.readback.bank.ShadowDifficulties.Shadow;
import org.readback.item.ItemId;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.OnlineUpdate;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ShadowDifficultiesTest {
    private static final AbilityEstimate EASY = new AbilityEstimate(-0.67, 0.5);

    @Autowired
    ShadowDifficulties shadows;

    @Autowired
    ItemBank bank;

    private List<ItemVersionId> items = List.of();

    @BeforeEach
    void addItems() {
        items = Stream.generate(() -> new ItemVersionId(new ItemId("shadow-" + UUID.randomUUID()), 1))
                .limit(2)
                .toList();
        bank.add(items.stream()
                .map(version -> TestItems.inPool(
                        "shadow",
                        TestItems.choice(new TestItems.Marks(version.item().itemId(), 2, "topic", null))))
                .toList());
    }

    private Shadow of(int item) {
        return Optional.ofNullable(shadows.of(items).get(items.get(item))).orElseThrow();
    }

    private static void assertClose(AbilityEstimate belief, AbilityEstimate expected) {
        assertThat(belief.theta()).isCloseTo(expected.theta(), within(1e-12));
        assertThat(belief.standardError()).isCloseTo(expected.standardError(), within(1e-12));
    }

    @Test
    void nothingIsKnownOfAnItemThatNobodyAnswered() {
        assertThat(shadows.of(items)).isEmpty();
        shadows.learn(List.of());
        assertThat(shadows.of(List.of())).isEqualTo(Map.of());
    }

    @Test
    void eachResponseMovesThePersonAndTheItemAfterTheOneBefore() {
        shadows.learn(List.of(
                new Learned(
                        AbilityEstimate.STANDARD,
                        List.of(new Observed(items.get(0), 1), new Observed(items.get(1), 0.5))),
                new Learned(new AbilityEstimate(1, 0.4), List.of(new Observed(items.get(0), 0)))));

        OnlineUpdate first = OnlineUpdate.after(AbilityEstimate.STANDARD, EASY, 1);
        OnlineUpdate second = OnlineUpdate.after(first.ability(), EASY, 0.5);
        OnlineUpdate third = OnlineUpdate.after(new AbilityEstimate(1, 0.4), first.difficulty(), 0);
        assertClose(of(0).belief(), third.difficulty());
        assertThat(of(0).responses()).isEqualTo(2);
        assertClose(of(1).belief(), second.difficulty());
        assertThat(of(1).responses()).isEqualTo(1);
    }

    @Test
    void serversThatLearnAtOnceTakeTurns() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var results = new ArrayList<Future<?>>();
            for (int i = 0; i < 30; i++) {
                var responses = List.of(new Observed(items.get(0), 1), new Observed(items.get(1), 1));
                var learned = new Learned(AbilityEstimate.STANDARD, i % 2 == 0 ? responses : responses.reversed());
                results.add(threads.submit(() -> shadows.learn(List.of(learned))));
            }
            for (Future<?> result : results) result.get();
        }

        assertThat(of(0).responses()).isEqualTo(30);
        assertThat(of(1).responses()).isEqualTo(30);
        assertThat(of(0).belief().theta()).isLessThan(EASY.theta());
        assertThat(of(0).belief().standardError()).isLessThan(0.45);
    }
}
