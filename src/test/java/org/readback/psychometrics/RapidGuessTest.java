package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RapidGuessTest {

    private final RapidGuess rule = new RapidGuess(Duration.ofSeconds(30));

    @Test
    void theThresholdIsAFifthOfTheMeanTime() {
        assertThat(rule.threshold()).isEqualTo(Duration.ofSeconds(6));
        assertThat(rule.answeredIn(Duration.ofMillis(5999))).isEqualTo(Effort.RAPID_GUESS);
        assertThat(rule.answeredIn(Duration.ofSeconds(6))).isEqualTo(Effort.SOLUTION);
    }

    @Test
    void theThresholdIsAtMostTenSeconds() {
        assertThat(new RapidGuess(Duration.ofSeconds(50)).threshold()).isEqualTo(Duration.ofSeconds(10));
        assertThat(new RapidGuess(Duration.ofMillis(49_995)).threshold()).isEqualTo(Duration.ofMillis(9999));
        assertThat(new RapidGuess(Duration.ofMinutes(5)).threshold()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void notKnowingIsNeverARapidGuess() {
        assertThat(rule.saidUnknown()).isEqualTo(Effort.SOLUTION);
    }

    @Test
    void anAttemptIsValidFromNineTenthsOfEffortOn() {
        List<Effort> nine = efforts(9, 1);
        List<Effort> eight = efforts(8, 1);

        assertThat(RapidGuess.responseTimeEffort(nine)).isEqualTo(0.9);
        assertThat(RapidGuess.isValid(nine)).isTrue();
        assertThat(RapidGuess.responseTimeEffort(eight)).isEqualTo(8.0 / 9);
        assertThat(RapidGuess.isValid(eight)).isFalse();
        assertThat(RapidGuess.responseTimeEffort(efforts(0, 3))).isZero();
        assertThat(RapidGuess.responseTimeEffort(List.of())).isEqualTo(1);
        assertThat(RapidGuess.isValid(List.of())).isTrue();
    }

    @Test
    void aMeanTimeIsAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RapidGuess(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new RapidGuess(Duration.ofSeconds(-1)));
    }

    private static List<Effort> efforts(int worked, int guessed) {
        return Stream.concat(
                        Collections.nCopies(worked, Effort.SOLUTION).stream(),
                        Collections.nCopies(guessed, Effort.RAPID_GUESS).stream())
                .toList();
    }
}
