package org.readback.marking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code marking_claim}, and which works somebody may claim. */
@Component
class ClaimRows {
    /** A work that is not marked has room as long as ratings and the claims of others are fewer than it needs: that is
     * three once the first two ratings have not been enough. */
    private static final String ROOM = """
        from hand_in h join work w using (work_id) join open_task_version v on v.task_id = w.task_id and v.number = w.number
        where not exists (select 1 from marked_work m where m.work_id = h.work_id)
            and w.account_id <> :me
            and not exists (select 1 from rating r where r.work_id = h.work_id and r.account_id = :me)
            and (:stanag or v.body ->> 'use' <> 'STANAG_6001')
            and (select count(*) from marking_claim c where c.work_id = h.work_id and c.account_id <> :me and c.until > now())
                + (select count(*) from rating r where r.work_id = h.work_id)
                < case when (select count(*) from rating r where r.work_id = h.work_id) >= 2 then 3 else h.raters end
        """;

    private static final String MINE =
            "exists (select 1 from marking_claim c where c.work_id = h.work_id and c.account_id = :me and c.until >"
                    + " now())";

    private final JdbcClient jdbc;

    ClaimRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever would rate.
     *
     * @param stanag may rate on the scale of STANAG 6001 */
    record Rater(AccountId id, boolean stanag) {}

    /** What this rater could take and has not, oldest first. */
    List<WorkId> free(Rater rater, int most) {
        return list("and not " + MINE + " order by h.handed_in_at, h.work_id limit " + most, rater);
    }

    /** What this rater has taken, oldest first. */
    List<WorkId> claimed(Rater rater) {
        return list("and " + MINE + " order by h.handed_in_at, h.work_id", rater);
    }

    int countFree(Rater rater) {
        return jdbc.sql("select count(*) " + ROOM)
                .param("me", rater.id().accountId())
                .param("stanag", rater.stanag())
                .query(Integer.class)
                .single();
    }

    /** Whether this rater may have it, or has it. */
    boolean hasRoom(Rater rater, WorkId work) {
        return jdbc.sql("select exists(select 1 " + ROOM + " and h.work_id = :work)")
                .param("me", rater.id().accountId())
                .param("stanag", rater.stanag())
                .param("work", work.workId())
                .query(Boolean.class)
                .single();
    }

    private List<WorkId> list(String rest, Rater rater) {
        return jdbc.sql("select h.work_id " + ROOM + rest)
                .param("me", rater.id().accountId())
                .param("stanag", rater.stanag())
                .query((row, _) -> new WorkId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whether this rater ever took it; the time may be over. */
    boolean took(AccountId rater, WorkId work) {
        return jdbc.sql("select exists(select 1 from marking_claim where work_id = ? and account_id = ?)")
                .params(work.workId(), rater.accountId())
                .query(Boolean.class)
                .single();
    }

    /** From now on for so many minutes. */
    Instant claim(AccountId rater, WorkId work, int minutes) {
        return jdbc.sql("""
            insert into marking_claim (work_id, account_id, until)
            values (:work, :me, now() + make_interval(mins => :minutes))
            on conflict (work_id, account_id) do update set until = excluded.until returning until
            """)
                .param("work", work.workId())
                .param("me", rater.accountId())
                .param("minutes", minutes)
                .query((row, _) -> WorkRows.instant(row, "until"))
                .single();
    }

    void release(AccountId rater, WorkId work) {
        jdbc.sql("delete from marking_claim where work_id = ? and account_id = ?")
                .params(work.workId(), rater.accountId())
                .update();
    }

    /** What this rater rated, newest first. */
    List<WorkId> done(AccountId rater, int most) {
        return jdbc.sql("select work_id from rating where account_id = ? order by rated_at desc limit ?")
                .params(rater.accountId(), most)
                .query((row, _) -> new WorkId(row.getObject(1, UUID.class)))
                .list();
    }

    /** When the oldest work came in that this rater could take. */
    Optional<Instant> oldest(Rater rater) {
        return jdbc.sql("select min(h.handed_in_at) as oldest " + ROOM + " having min(h.handed_in_at) is not null")
                .param("me", rater.id().accountId())
                .param("stanag", rater.stanag())
                .query((row, _) -> WorkRows.instant(row, "oldest"))
                .optional();
    }
}
