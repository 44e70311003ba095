package org.readback.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.spacing.CardState;
import org.readback.spacing.MemoryState;
import org.readback.spacing.NextReview;
import org.readback.spacing.Phase;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code review_card}. */
@Component
class CardRows {
    private static final int TIME = Types.TIMESTAMP_WITH_TIMEZONE;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    CardRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Makes a card of each of these, unless the person has it.
     *
     * @param at when they were met; the database's clock if absent
     * @return how many are new */
    int add(
            Collection<AccountId> people,
            Collection<? extends CardSubject> subjects,
            Origin origin,
            Optional<Instant> at) {
        if (people.isEmpty() || subjects.isEmpty()) return 0;
        return jdbc.sql("""
            insert into review_card (account_id, kind, subject, origin, added_at)
            select person, cast(:kind as card_kind), subject, cast(:origin as origin),
                coalesce(cast(:at as timestamptz), clock_timestamp())
            from unnest(:people) with ordinality p (person, p)
                cross join unnest(:subjects) with ordinality s (subject, s)
            where not exists (select 1 from review_card c
                where c.account_id = person and c.kind = cast(:kind as card_kind) and c.subject = s.subject)
            order by p, s
            on conflict do nothing
            """)
                .param("kind", subjects.iterator().next().kind())
                .param("origin", origin.name())
                .param("at", at.map(time -> time.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("people", people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .param("subjects", subjects.stream().map(CardSubject::key).toArray(String[]::new))
                .update();
    }

    /** Writes down cards as they stand after simulated reviews. */
    void insert(AccountId person, Origin origin, Collection<Card> some) {
        batches.batchUpdate(
                """
                insert into review_card (card_id, account_id, kind, subject, origin, added_at, reviews, phase, step,
                    stability, difficulty, reviewed_at, due_at)
                values (:card, :person, cast(:kind as card_kind), :subject, cast(:origin as origin), :added, :reviews,
                    cast(:phase as card_phase), :step, :stability, :difficulty, :reviewed, :due)
                on conflict do nothing
                """, some.stream().map(card -> row(person, origin, card)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(AccountId person, Origin origin, Card card) {
        Card.Learnt learnt = card.learnt().orElse(null);
        return new MapSqlParameterSource()
                .addValue("card", card.id())
                .addValue("person", person.accountId())
                .addValue("kind", card.subject().kind())
                .addValue("subject", card.subject().key())
                .addValue("origin", origin.name())
                .addValue("added", card.added().atOffset(ZoneOffset.UTC))
                .addValue("reviews", card.reviews())
                .addValue("phase", learnt == null ? "NEW" : phase(learnt.state()))
                .addValue("step", learnt == null ? 0 : step(learnt.state()))
                .addValue(
                        "stability",
                        learnt == null ? null : learnt.state().memory().stability(),
                        Types.DOUBLE)
                .addValue(
                        "difficulty",
                        learnt == null ? null : learnt.state().memory().difficulty(),
                        Types.DOUBLE)
                .addValue("reviewed", learnt == null ? null : learnt.reviewed().atOffset(ZoneOffset.UTC), TIME)
                .addValue("due", learnt == null ? null : learnt.due().atOffset(ZoneOffset.UTC), TIME);
    }

    /** The new ones, and what is due by then. */
    List<Card> until(AccountId person, Instant then) {
        return jdbc.sql("select * from review_card where account_id = ? and (phase = 'NEW' or due_at <= ?)")
                .params(person.accountId(), then.atOffset(ZoneOffset.UTC))
                .query((row, _) -> card(row))
                .list();
    }

    List<Card> all(AccountId person) {
        return jdbc.sql("select * from review_card where account_id = ?")
                .param(person.accountId())
                .query((row, _) -> card(row))
                .list();
    }

    /** Empty if it is another person's. */
    Optional<Card> lock(AccountId person, UUID card) {
        return jdbc.sql("select * from review_card where card_id = ? and account_id = ? for update")
                .params(card, person.accountId())
                .query((row, _) -> card(row))
                .optional();
    }

    /** @param card as the review leaves it */
    void store(Card card) {
        Card.Learnt learnt = card.learnt().orElseThrow();
        jdbc.sql("""
            update review_card set reviews = :reviews, phase = cast(:phase as card_phase), step = :step,
                stability = :stability, difficulty = :difficulty, reviewed_at = :reviewed, due_at = :due
            where card_id = :card
            """)
                .param("card", card.id())
                .param("reviews", card.reviews())
                .param("phase", phase(learnt.state()))
                .param("step", step(learnt.state()))
                .param("stability", learnt.state().memory().stability())
                .param("difficulty", learnt.state().memory().difficulty())
                .param("reviewed", learnt.reviewed().atOffset(ZoneOffset.UTC))
                .param("due", learnt.due().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The database's clock. */
    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    static String phase(CardState state) {
        return switch (state.phase()) {
            case Phase.Learning _ -> "LEARNING";
            case Phase.Review _ -> "REVIEW";
            case Phase.Relearning _ -> "RELEARNING";
        };
    }

    static int step(CardState state) {
        return switch (state.phase()) {
            case Phase.Learning(int step) -> step;
            case Phase.Review _ -> 0;
            case Phase.Relearning(int step) -> step;
        };
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                row.getObject("card_id", UUID.class),
                CardSubject.of(row.getString("kind"), row.getString("subject")),
                row.getInt("reviews"),
                instant(row, "added_at"),
                learnt(row));
    }

    private static Optional<Card.Learnt> learnt(ResultSet row) throws SQLException {
        int step = row.getInt("step");
        Phase phase = switch (row.getString("phase")) {
            case "LEARNING" -> new Phase.Learning(step);
            case "RELEARNING" -> new Phase.Relearning(step);
            case "REVIEW" -> new Phase.Review();
            default -> null;
        };
        if (phase == null) return Optional.empty();
        var memory = new MemoryState(row.getDouble("stability"), row.getDouble("difficulty"));
        return Optional.of(
                new Card.Learnt(new CardState(phase, memory), instant(row, "reviewed_at"), instant(row, "due_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The card after a review with this outcome. */
    static Card after(Card card, NextReview next, Instant now) {
        return card.after(next.card(), now, CardTimes.due(next, now));
    }
}
