package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class SentenceTest {
    @Test
    void whatIsForeseenIsToldWithItsRemedyHoweverDeepItLies() {
        var failure = new IllegalStateException("bean", new IllegalStateException("web", new PortInUseException(8080)));

        assertThat(Sentence.of(failure)).startsWith("Port 8080 is in use").contains("--port");
        assertThat(Sentence.isForeseen(failure)).isTrue();
        assertThat(Sentence.isForeseen(InputFault.at(Path.of("log.csv"), 3, "is empty.")))
                .isTrue();
    }

    @Test
    void whatIsNotForeseenIsLoggedWhole() {
        var failure = new IllegalStateException("outside", new ArithmeticException("/ by zero"));

        assertThat(Sentence.of(failure)).isEqualTo("/ by zero");
        assertThat(Sentence.isForeseen(failure)).isFalse();
    }
}
