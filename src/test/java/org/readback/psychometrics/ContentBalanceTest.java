package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContentBalanceTest {

    private final SplittableRandom random = new SplittableRandom(17);

    private List<String> categories(ContentTargets targets, int length) {
        var balance = new ContentBalance(targets);
        var categories = new ArrayList<String>();
        for (int i = 0; i < length; i++) {
            String next = balance.open().next(random).orElseThrow();
            balance.count(next);
            categories.add(next);
        }
        return categories;
    }

    @Test
    void theCategoryFurthestBelowItsShareComesNext() {
        var targets = new ContentTargets(Map.of("LANG", 0.5, "LAW", 0.3, "POC", 0.2));

        assertThat(categories(targets, 10))
                .startsWith("LANG", "LAW", "POC", "LANG")
                .containsOnly("LANG", "LAW", "POC");
        assertThat(categories(targets, 10)).filteredOn("LANG"::equals).hasSize(5);
        assertThat(categories(targets, 10)).filteredOn("LAW"::equals).hasSize(3);
    }

    @Test
    void afterEveryItemTheSharesAreWithinOneItemOfTheTargets() {
        for (int trial = 0; trial < 100; trial++) {
            double first = random.nextDouble(0.05, 0.9);
            double second = random.nextDouble(0.01, 0.99 - first);
            var targets = new ContentTargets(Map.of("A", first, "B", second, "C", 1 - first - second));
            var counts = new HashMap<String, Integer>();
            int n = 0;
            for (String category : categories(targets, 60)) {
                counts.merge(category, 1, Integer::sum);
                n++;
                for (var target : targets.shares().entrySet()) {
                    double share = counts.getOrDefault(target.getKey(), 0) / (double) n;
                    assertThat(share).isCloseTo(target.getValue(), within(1.0 / n));
                }
            }
        }
    }

    @Test
    void onlyOpenCategoriesAreChosenFrom() {
        var balance = new ContentBalance(new ContentTargets(Map.of("A", 0.8, "B", 0.15, "C", 0.05)));

        var open = balance.open();
        assertThat(open.next(random)).contains("A");
        open.close("A");
        assertThat(open.next(random)).contains("B");
        open.close("B");
        assertThat(open.next(random)).contains("C");
        open.close("C");
        assertThat(open.next(random)).isEmpty();
        assertThat(balance.open().next(random)).contains("A");
    }

    @Test
    void anItemOutsideTheBlueprintCountsForTheLengthOnly() {
        var balance = new ContentBalance(new ContentTargets(Map.of("A", 0.7, "B", 0.3)));

        balance.count("A");
        assertThat(balance.open().next(random)).contains("B");
        balance.count("elsewhere");
        balance.count("elsewhere");

        assertThat(balance.open().next(random)).contains("A");
    }

    @Test
    void chanceDecidesBetweenEquals() {
        var balance = new ContentBalance(new ContentTargets(Map.of("A", 0.5, "B", 0.5)));
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < 1000; i++) {
            counts.merge(balance.open().next(random).orElseThrow(), 1, Integer::sum);
        }

        assertThat(counts).containsOnlyKeys("A", "B");
        assertThat(counts.get("A")).isBetween(430, 570);
    }

    @Test
    void sharesMustMakeAWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentTargets(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentTargets(Map.of("A", 0.5, "B", 0.4)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentTargets(Map.of("A", 1.5, "B", -0.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentTargets(Map.of("A", Double.NaN)));
        assertThat(new ContentTargets(Map.of("A", 0.1, "B", 0.2, "C", 0.7)).share("none"))
                .isZero();
    }
}
