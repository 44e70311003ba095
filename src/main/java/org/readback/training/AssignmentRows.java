package org.readback.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code assignment} and {@code assignment_person}; what was taken back is not read. */
@Component
class AssignmentRows {
    private static final String ROW = """
        select a.*, p.account_id from assignment a join assignment_person p using (assignment_id)
        where p.withdrawn_at is null and
        """;

    private final JdbcClient jdbc;

    AssignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One person's part of an assignment. */
    record Given(
            AssignmentId assignment,
            AccountId person,
            Target target,
            LocalDate deadline,
            String reason,
            AccountId by,
            Instant at) {}

    /** What is to be written.
     *
     * @param at null for the time of the database */
    record Order(
            Target target,
            LocalDate deadline,
            String reason,
            AccountId by,
            @Nullable Instant at) {}

    void insert(AssignmentId id, Order order, Collection<AccountId> people) {
        Instant at = order.at();
        jdbc.sql("""
            insert into assignment (assignment_id, target, deadline, reason, assigned_by, assigned_at)
            values (:id, :target, :deadline, :reason, :by, coalesce(cast(:at as timestamptz), now()))
            """)
                .param("id", id.assignmentId())
                .param("target", order.target().toString())
                .param("deadline", order.deadline())
                .param("reason", order.reason())
                .param("by", order.by().accountId())
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
            insert into assignment_person (assignment_id, account_id) select ?, person from unnest(?::uuid[]) person
            """).params(id.assignmentId(), ids(people)).update();
    }

    /** Soonest deadline first. */
    List<Given> of(Collection<AccountId> people) {
        return jdbc.sql(ROW + "p.account_id = any (?) order by a.deadline, a.assigned_at, a.assignment_id")
                .param(ids(people))
                .query(AssignmentRows::given)
                .list();
    }

    List<Given> of(AssignmentId id) {
        return jdbc.sql(ROW + "a.assignment_id = ?")
                .param(id.assignmentId())
                .query(AssignmentRows::given)
                .list();
    }

    void withdraw(AssignmentId id, Collection<AccountId> people, AccountId by) {
        jdbc.sql("""
            update assignment_person set withdrawn_at = now(), withdrawn_by = ?
            where assignment_id = ? and account_id = any (?) and withdrawn_at is null
            """).params(by.accountId(), id.assignmentId(), ids(people)).update();
    }

    private static UUID[] ids(Collection<AccountId> people) {
        return people.stream().map(AccountId::accountId).toArray(UUID[]::new);
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                Target.of(row.getString("target")),
                row.getObject("deadline", LocalDate.class),
                row.getString("reason"),
                new AccountId(row.getObject("assigned_by", UUID.class)),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant());
    }
}
