package org.readback.practice;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.Centre;
import org.readback.base.ForModules;
import org.readback.spacing.ForgettingCurve;
import org.readback.spacing.SchedulerSettings;
import org.readback.spacing.SpacingWeights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What will be remembered on a day to come, for other modules: from the stability that the last review of each card
 * left, by FSRS-6. */
@Service
@ForModules
@Transactional(readOnly = true)
public class Memories {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ForgettingCurve curve;

    Memories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        SpacingWeights weights = SchedulerSettings.DEFAULT.weights();
        curve = new ForgettingCurve(weights.values().getLast());
    }

    /** One query however many they are.
     *
     * @param day today or later */
    public Remembered of(Collection<AccountId> people, LocalDate day) {
        LocalDate today = Centre.today(clock);
        var sums = new double[2];
        var cards = new int[1];
        jdbc.sql("select stability, reviewed_at from review_card where account_id = any(?) and stability is not null")
                .param(people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    LocalDate reviewed = LocalDate.ofInstant(
                            row.getObject("reviewed_at", OffsetDateTime.class).toInstant(), Centre.ZONE);
                    double stability = row.getDouble("stability");
                    cards[0]++;
                    sums[0] += recall(reviewed, today, stability);
                    sums[1] += recall(reviewed, day, stability);
                });
        int count = Math.max(1, cards[0]);
        return new Remembered(cards[0], sums[0] / count, sums[1] / count);
    }

    private double recall(LocalDate reviewed, LocalDate day, double stability) {
        return curve.retrievability(Math.max(0, (double) day.toEpochDay() - reviewed.toEpochDay()), stability);
    }
}
