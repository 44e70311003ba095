package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExposureRatesTest {

    private static List<CandidateItem> test(String... ids) {
        var items = new ArrayList<CandidateItem>();
        for (String id : ids) {
            items.add(new CandidateItem(id, "", new Rasch(0)));
        }
        return items;
    }

    @Test
    void overlapIsWhatTwoPeopleShareOfATest() {
        var rates = ExposureRates.of(List.of(test("a", "b"), test("a", "c"), test("a", "b", "d", "e")));

        assertThat(rates.people()).isEqualTo(3);
        assertThat(rates.shown()).isEqualTo(Map.of("a", 3, "b", 2, "c", 1, "d", 1, "e", 1));
        assertThat(rates.meanLength()).isCloseTo(8 / 3.0, within(1e-15));
        assertThat(rates.highest()).isEqualTo(1);
        // The three pairs share 1, 2 and 1 items: 4/3 on average
        assertThat(rates.overlap()).isCloseTo(4 / 3.0 / (8 / 3.0), within(1e-15));
    }

    @Test
    void nobodySharesNothing() {
        assertThat(ExposureRates.of(List.of())).isEqualTo(new ExposureRates(0, Map.of()));
        assertThat(ExposureRates.of(List.of()).meanLength()).isZero();
        assertThat(ExposureRates.of(List.of()).highest()).isZero();
        assertThat(ExposureRates.of(List.of()).overlap()).isZero();
        assertThat(ExposureRates.of(List.of(test("a"))).overlap()).isZero();
        assertThat(ExposureRates.of(List.of(test(), test())).overlap()).isZero();
        assertThat(ExposureRates.of(List.of(test("a"), test("a"))).overlap()).isEqualTo(1);
    }
}
