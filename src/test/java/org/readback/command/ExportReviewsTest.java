package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.practice.ReviewLog.Reviewed;
import org.readback.spacing.CardHistory;
import org.readback.spacing.Grade;
import org.readback.spacing.GradedReview;

class ExportReviewsTest {
    private static final Instant DAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-03-03T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsWhatScheduleReads() throws IOException {
        UUID card = new UUID(1, 2);
        Path file = folder.resolve("reviews.csv");

        try (var writer = Files.newBufferedWriter(file)) {
            ExportReviews.write(
                    List.of(
                            new Reviewed(card, DAY, Grade.AGAIN),
                            new Reviewed(card, DAY, Grade.GOOD),
                            new Reviewed(card, NEXT, Grade.EASY)),
                    writer);
        }

        assertThat(new ReviewSchedule(ReviewsCsv.read(file)).histories())
                .containsExactly(new CardHistory(List.of(
                        new GradedReview(DAY, Grade.AGAIN),
                        new GradedReview(DAY, Grade.GOOD),
                        new GradedReview(NEXT, Grade.EASY))));
    }
}
