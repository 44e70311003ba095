package org.readback.practice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.readback.bank.Counted;
import org.readback.base.ForModules;
import org.readback.spacing.Grade;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All reviews of people who count, for fitting the weights of the memory model. */
@Service
@ForModules
@Transactional(readOnly = true)
public class ReviewLog {
    private final ReviewRows rows;
    private final Counted counted;

    ReviewLog(ReviewRows rows, Counted counted) {
        this.rows = rows;
        this.counted = counted;
    }

    /** A review. Its days are those of the calendar here and periods of 24 hours in a log for fitting; so it is told at
     * midnight UTC of its day.
     *
     * @param card of one person */
    public record Reviewed(UUID card, Instant day, Grade grade) {}

    /** By card, each card's reviews in their order. */
    public List<Reviewed> all() {
        return rows.log(counted.origins());
    }
}
