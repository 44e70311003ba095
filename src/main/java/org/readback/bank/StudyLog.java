package org.readback.bank;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people answered, as far as it says what they should practise. */
@Service
@ForModules
@Transactional(readOnly = true)
public class StudyLog {
    private final ResponseRows rows;
    private final JdbcClient jdbc;

    StudyLog(ResponseRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** Somebody missed an item of a lesson in a lesson or in practice. */
    public record Missed(AccountId person, ItemId item, Origin origin) {}

    /** What a person answered since then on any occasion, oldest first.
     *
     * @param most as many of the newest */
    public List<LoggedResponse> since(AccountId person, Instant since, int most) {
        return rows.newest(person, since, most).reversed();
    }

    /** Everybody's misses, each person and item once; previews are left out. */
    public List<Missed> missed() {
        return jdbc.sql("""
            select distinct r.account_id, v.item_id, r.origin
            from response r join item_version v on v.id = r.item_version join item i using (item_id)
            where i.lesson is not null and r.score < 1 and r.origin <> 'PREVIEW'
                and r.occasion in ('INLINE_CHECK', 'LESSON_CHECK', 'PRACTICE')
            """)
                .query((row, _) -> new Missed(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new ItemId(row.getString("item_id")),
                        Origin.valueOf(row.getString("origin"))))
                .list();
    }
}
