package org.readback.practice;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much people practise and review, for other modules. */
@Service
@ForModules
@Transactional(readOnly = true)
public class PracticeSummaries {
    private final JdbcClient jdbc;

    PracticeSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One query however many they are; people without any of it may be missing. */
    public Map<AccountId, PracticeSummary> of(Collection<AccountId> people) {
        UUID[] ids = people.stream().map(AccountId::accountId).toArray(UUID[]::new);
        Map<AccountId, PracticeSummary> found = new HashMap<>();
        jdbc.sql("""
            select p.account_id, coalesce(r.runs, 0), coalesce(r.items, 0), coalesce(r.correct, 0),
                   (select count(*) from review_card c where c.account_id = p.account_id),
                   (select count(*) from review v where v.account_id = p.account_id)
            from unnest(?::uuid[]) p(account_id)
            left join (select account_id, count(*) runs, sum(items) items, sum(correct) correct
                       from practice_run where finished_at is not null group by account_id) r
                on r.account_id = p.account_id
            """).param(ids).query((ResultSet row) -> {
            found.put(
                    new AccountId(row.getObject(1, UUID.class)),
                    new PracticeSummary(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)));
        });
        return found;
    }
}
