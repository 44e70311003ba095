package org.readback.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which items give a class trouble while it is at them. One query each, whatever the size of the class. */
@Service
@ForModules
@Transactional(readOnly = true)
public class LiveItems {
    /** So many answers are needed to say anything of an item. */
    private static final int FEWEST = 3;

    /** An item of which less than this share is right gives trouble. */
    private static final double TROUBLE = 0.5;

    private static final int MOST = 5;

    /** Answers from which on a mean time says how long an item takes. */
    private static final int FEWEST_TIMES = 5;

    private static final String HARDEST = """
        select h.item_id, h.number, h.answers, h.earned, (
            select avg(u.score) from response u
            where u.item_version = h.item_version and u.origin <> 'PREVIEW' and u.sitting <> all(h.sittings)) usual
        from (select r.item_version, v.item_id, v.number, count(*) answers, avg(r.score) earned,
                array_agg(distinct r.sitting) sittings
            from response r join item_version v on v.id = r.item_version %s
            group by r.item_version, v.item_id, v.number
            having count(*) >= :fewest and avg(r.score) < :trouble
            order by avg(r.score), count(*) desc, v.item_id limit :most) h
        order by h.earned, h.answers desc, h.item_id
        """;

    private final JdbcClient jdbc;

    LiveItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item that gives trouble.
     *
     * @param answers of the class, at least 3
     * @param earned share of the points that they earned, in [0, 0.5)
     * @param usual share that everybody else earned; empty if nobody else answered it */
    public record Trouble(ItemVersionId item, int answers, double earned, OptionalDouble usual) {}

    /** In these sittings, the hardest first; at most five. */
    public List<Trouble> inSittings(Collection<UUID> sittings) {
        return jdbc.sql(HARDEST.formatted("where r.sitting = any(:sittings)"))
                .param("sittings", sittings.toArray(UUID[]::new))
                .param("fewest", FEWEST)
                .param("trouble", TROUBLE)
                .param("most", MOST)
                .query((row, _) -> trouble(row))
                .list();
    }

    /** What these people answered in a lesson since then, in its text and in its check. */
    public List<Trouble> inLesson(Collection<AccountId> people, String lesson, Instant since) {
        return jdbc.sql(HARDEST.formatted("""
            join item i on i.item_id = v.item_id where i.lesson = :lesson and r.account_id = any(:people)
                and r.answered_at >= :since and r.occasion in ('INLINE_CHECK', 'LESSON_CHECK')
            """))
                .param("lesson", lesson)
                .param("people", people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("fewest", FEWEST)
                .param("trouble", TROUBLE)
                .param("most", MOST)
                .query((row, _) -> trouble(row))
                .list();
    }

    private static Trouble trouble(ResultSet row) throws SQLException {
        double usual = row.getDouble("usual");
        boolean unknown = row.wasNull();
        return new Trouble(
                new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")),
                row.getInt("answers"),
                row.getDouble("earned"),
                unknown ? OptionalDouble.empty() : OptionalDouble.of(usual));
    }

    /** The median time of the items of a lesson in its check; those that too few answered are absent. */
    public Map<ItemVersionId, Duration> timesInLesson(String lesson) {
        var times = new HashMap<ItemVersionId, Duration>();
        jdbc.sql("""
            select v.item_id, v.number, percentile_cont(0.5) within group (order by r.milliseconds) median
            from response r join item_version v on v.id = r.item_version join item i on i.item_id = v.item_id
            where i.lesson = ? and r.occasion = 'LESSON_CHECK' and r.origin <> 'PREVIEW'
            group by v.item_id, v.number having count(*) >= ?
            """).params(lesson, FEWEST_TIMES).query((ResultSet row) -> {
            times.put(
                    new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")),
                    Duration.ofMillis(Math.round(row.getDouble("median"))));
        });
        return times;
    }
}
