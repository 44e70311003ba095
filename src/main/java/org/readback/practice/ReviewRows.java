package org.readback.practice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.spacing.Grade;
import org.readback.spacing.Phase;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code review}: written once, never changed. */
@Component
class ReviewRows {
    private static final String INSERT = """
        insert into review (card_id, account_id, reviewed_at, stability, difficulty, due_at, days, number, grade, step,
            phase, phase_before, form, origin, typed)
        values (:card, :person, :reviewed, :stability, :difficulty, :due, :days, :number, :grade, :step,
            cast(:phase as card_phase), cast(:before as card_phase), cast(:form as card_form), cast(:origin as origin),
            :typed)
        """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ReviewRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A review about to be written.
     *
     * @param typed only where the word was typed */
    record NewReview(
            Card before,
            Card after,
            Grade grade,
            CardForm form,
            @Nullable String typed) {}

    /** A review that was written.
     *
     * @param typed only where the word was typed */
    record Stored(
            Grade grade,
            Instant reviewed,
            Instant due,
            @Nullable String typed) {}

    void insert(AccountId person, Origin origin, Collection<NewReview> reviews) {
        batches.batchUpdate(
                INSERT,
                reviews.stream().map(review -> row(person, origin, review)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(AccountId person, Origin origin, NewReview review) {
        Card.Learnt after = review.after().learnt().orElseThrow();
        // PostgreSQL's text takes no NUL
        String typed = review.typed() == null ? null : review.typed().replace("\u0000", "");
        return new MapSqlParameterSource()
                .addValue("card", review.after().id())
                .addValue("person", person.accountId())
                .addValue("reviewed", after.reviewed().atOffset(ZoneOffset.UTC))
                .addValue("stability", after.state().memory().stability())
                .addValue("difficulty", after.state().memory().difficulty())
                .addValue("due", after.due().atOffset(ZoneOffset.UTC))
                .addValue(
                        "days",
                        review.before()
                                .learnt()
                                .map(learnt -> CardTimes.days(learnt.reviewed(), after.reviewed()))
                                .orElse(0L))
                .addValue("number", review.after().reviews())
                .addValue("grade", review.grade().rating())
                .addValue("step", CardRows.step(after.state()))
                .addValue("phase", CardRows.phase(after.state()))
                .addValue(
                        "before",
                        review.before()
                                .learnt()
                                .map(learnt -> CardRows.phase(learnt.state()))
                                .orElse("NEW"))
                .addValue("form", review.form().name())
                .addValue("origin", origin.name())
                .addValue("typed", typed);
    }

    Optional<Stored> find(UUID card, int number) {
        return jdbc.sql("select grade, reviewed_at, due_at, typed from review where card_id = ? and number = ?")
                .params(card, number)
                .query((row, _) -> new Stored(
                        Grade.ofRating(row.getInt("grade")).orElseThrow(),
                        row.getObject("reviewed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getString("typed")))
                .optional();
    }

    /** What a person did since then. */
    ReviewQueue.Done done(AccountId person, Instant since) {
        return jdbc.sql("""
            select count(*) filter (where phase_before = 'NEW') as fresh,
                count(*) filter (where phase_before = 'REVIEW') as back
            from review where account_id = ? and reviewed_at >= ?
            """)
                .params(person.accountId(), since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ReviewQueue.Done(row.getInt("fresh"), row.getInt("back")))
                .single();
    }

    /** By card, each card's reviews in their order.
     *
     * @param origins whose reviews */
    List<ReviewLog.Reviewed> log(Collection<Origin> origins) {
        return jdbc.sql("""
            select card_id, grade, reviewed_at from review where origin = any(cast(? as origin[]))
            order by card_id, number
            """)
                .param(origins.stream().map(Enum::name).toArray(String[]::new))
                .query((row, _) -> new ReviewLog.Reviewed(
                        row.getObject("card_id", UUID.class),
                        CardTimes.day(row.getObject("reviewed_at", OffsetDateTime.class)
                                        .toInstant())
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant(),
                        Grade.ofRating(row.getInt("grade")).orElseThrow()))
                .list();
    }

    static boolean isInDays(Card card) {
        return card.learnt()
                .filter(learnt -> learnt.state().phase() instanceof Phase.Review)
                .isPresent();
    }
}
