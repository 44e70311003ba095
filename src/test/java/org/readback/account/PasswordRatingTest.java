package org.readback.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRatingTest {
    @ParameterizedTest
    @CsvSource({
        "short1!, TOO_SHORT",
        "password123, GUESSABLE",
        "qwertyuiop, GUESSABLE",
        "1234567890, GUESSABLE",
        "aaaaaaaaaaaaaaaa, GUESSABLE",
        "lamp river copper eleven, STRONG",
        "қайық терезе алма жетеу, STRONG"
    })
    void passwordsAreRatedByLengthAndGuessability(String password, PasswordRating rating) {
        assertThat(PasswordRating.of(password, List.of())).isEqualTo(rating);
    }

    @Test
    void theOwnNameMakesAPasswordEasier() {
        String password = "nurlanbekova";

        assertThat(PasswordRating.of(password, List.of("nurlanbekova"))).isEqualTo(PasswordRating.GUESSABLE);
    }

    @Test
    void endlessPasswordsAreNotMeasured() {
        assertThat(PasswordRating.of("x7#".repeat(10_000), List.of())).isEqualTo(PasswordRating.TOO_LONG);
    }
}
