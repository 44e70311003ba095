package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ResponseTimesTest {

    @Test
    void quartilesLieBetweenTheTimes() {
        // quantile(c(10, 1, 4, 2)) of R: 1.75, 3, 5.5
        assertThat(ResponseTimes.of(new double[] {10, 1, 4, 2})).contains(new ResponseTimes(4, 4.25, 1.75, 3, 5.5));
        assertThat(ResponseTimes.of(new double[] {5, 3, 1, 4, 2})).contains(new ResponseTimes(5, 3, 2, 3, 4));
    }

    @Test
    void oneTimeIsAllAndNoneIsNothing() {
        assertThat(ResponseTimes.of(new double[] {7})).contains(new ResponseTimes(1, 7, 7, 7, 7));
        assertThat(ResponseTimes.of(new double[] {})).isEmpty();
    }

    @Test
    void timesThatAreNoneAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseTimes.of(new double[] {1, -1}));
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseTimes.of(new double[] {1, Double.NaN}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseTimes.of(new double[] {1, Double.POSITIVE_INFINITY}));
    }
}
