package org.readback.exam;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptId;
import org.readback.assessment.BlueprintId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** More time that was given, attempts that were granted. */
@Component
class ArrangementRows {
    private final JdbcClient jdbc;

    ArrangementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param session empty where it stands for every test */
    void give(AccountId person, @Nullable SessionId session, Extra extra, AccountId by) {
        jdbc.sql("""
            insert into extra_time (extra_time_id, account_id, session_id, percent, reason, given_by)
            values (:id, :person, cast(:session as uuid), :percent, :reason, :by)
            """)
                .param("id", UUID.randomUUID())
                .param("person", person.accountId())
                .param("session", session == null ? null : session.toString())
                .param("percent", extra.percent())
                .param("reason", extra.reason())
                .param("by", by.accountId())
                .update();
    }

    /** Percent that stands for every test; 0 if nothing was given. */
    int standing(AccountId person) {
        return jdbc.sql("""
            select percent from extra_time where account_id = ? and session_id is null
            order by given_at desc, extra_time_id limit 1
            """)
                .param(person.accountId())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The greater of what stands and what was given in the session. */
    int in(SessionId session, AccountId person) {
        int there = jdbc.sql("""
            select percent from extra_time where account_id = ? and session_id = ?
            order by given_at desc, extra_time_id limit 1
            """)
                .params(person.accountId(), session.sessionId())
                .query(Integer.class)
                .optional()
                .orElse(0);
        return Math.max(there, standing(person));
    }

    /** All that was ever given to these people, newest first. */
    List<Given> given(Collection<AccountId> people) {
        return jdbc.sql("select * from extra_time where account_id = any(?) order by given_at desc, extra_time_id")
                .param(ids(people))
                .query((row, _) -> new Given(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("session_id") != null,
                        new Extra(row.getInt("percent"), row.getString("reason")),
                        new AccountId(row.getObject("given_by", UUID.class)),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return false if one is granted that is not used up */
    boolean grant(AccountId person, BlueprintId test, String reason, AccountId by) {
        return jdbc.sql("""
            insert into resit_grant (resit_grant_id, account_id, blueprint_id, reason, granted_by)
            values (?, ?, ?, ?, ?)
            on conflict (account_id, blueprint_id) where attempt_id is null do nothing
            """)
                        .params(UUID.randomUUID(), person.accountId(), test.blueprintId(), reason, by.accountId())
                        .update()
                == 1;
    }

    boolean hasGrant(AccountId person, BlueprintId test) {
        return jdbc.sql("""
            select exists (select 1 from resit_grant where account_id = ? and blueprint_id = ? and attempt_id is null)
            """)
                .params(person.accountId(), test.blueprintId())
                .query(Boolean.class)
                .single();
    }

    void use(AccountId person, BlueprintId test, AttemptId attempt) {
        jdbc.sql("""
            update resit_grant set attempt_id = ? where account_id = ? and blueprint_id = ? and attempt_id is null
            """)
                .params(attempt.attemptId(), person.accountId(), test.blueprintId())
                .update();
    }

    /** All that was ever granted to these people, newest first. */
    List<Granted> granted(Collection<AccountId> people) {
        return jdbc.sql("select * from resit_grant where account_id = any(?) order by granted_at desc, resit_grant_id")
                .param(ids(people))
                .query((row, _) -> new Granted(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new BlueprintId(row.getString("blueprint_id")),
                        row.getString("reason"),
                        new AccountId(row.getObject("granted_by", UUID.class)),
                        row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                        row.getObject("attempt_id") != null))
                .list();
    }

    private static UUID[] ids(Collection<AccountId> people) {
        return people.stream().map(AccountId::accountId).toArray(UUID[]::new);
    }
}
