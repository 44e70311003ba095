package org.readback.practice;

import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When people practised what, for other modules. */
@Service
@ForModules
@Transactional(readOnly = true)
public class FinishedRuns {
    private final JdbcClient jdbc;

    FinishedRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first; people without one are absent. */
    public Map<AccountId, List<FinishedRun>> of(Collection<AccountId> people) {
        Map<AccountId, List<FinishedRun>> found = new HashMap<>();
        if (people.isEmpty()) return found;
        jdbc.sql("""
            select account_id, focus, finished_at from practice_run
            where account_id = any (?) and finished_at is not null order by finished_at, run_id
            """)
                .param(people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    found.computeIfAbsent(new AccountId(row.getObject(1, UUID.class)), _ -> new ArrayList<>())
                            .add(new FinishedRun(
                                    Focus.of(row.getString(2)),
                                    row.getObject(3, OffsetDateTime.class).toInstant()));
                });
        return found;
    }
}
