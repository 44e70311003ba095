package org.readback.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Member;
import org.readback.requirement.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one place that joins rows of several modules: reading only, a test each, because the compiler cannot see these
 * arrows. Checks no permission. */
@Component
class ProgressQueries {
    private final JdbcClient jdbc;

    ProgressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who somebody is and where they serve now. */
    Optional<Person> person(AccountId account) {
        return jdbc.sql("""
            select a.account_id, a.sign_in_name, a.display_name, coalesce(i.rank, m.rank) rank, m.post,
                   coalesce(u.name, '') sub_unit, c.contingent_id, c.name, c.mission, c.departs_on,
                   (select count(*) from membership n
                    where n.contingent_id = c.contingent_id and n.left_on is null) members
            from account a
            left join membership m on m.account_id = a.account_id and m.left_on is null
            left join service_identity i on i.account_id = a.account_id and i.until_on is null
            left join sub_unit u on u.sub_unit_id = m.sub_unit_id
            left join contingent c on c.contingent_id = m.contingent_id
            where a.account_id = ?
            """)
                .param(account.accountId())
                .query(ProgressQueries::person)
                .optional();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        AccountId account = new AccountId(row.getObject("account_id", UUID.class));
        String displayName = row.getString("display_name");
        UUID contingent = row.getObject("contingent_id", UUID.class);
        if (contingent == null) {
            return new Person(account, row.getString("sign_in_name"), displayName, Optional.empty(), Optional.empty());
        }
        return new Person(
                account,
                row.getString("sign_in_name"),
                displayName,
                Optional.of(new ContingentCard(
                        new ContingentId(contingent),
                        row.getString("name"),
                        row.getString("mission"),
                        row.getObject("departs_on", LocalDate.class),
                        row.getInt("members"))),
                Optional.of(new Member(
                        account,
                        displayName,
                        row.getString("rank"),
                        Post.valueOf(row.getString("post")),
                        row.getString("sub_unit"))));
    }

    /** When each of them answered last, on whatever occasion; who never did is missing. */
    Map<AccountId, Instant> newestAnswers(Collection<AccountId> people) {
        UUID[] ids = people.stream().map(AccountId::accountId).toArray(UUID[]::new);
        Map<AccountId, Instant> newest = new HashMap<>();
        jdbc.sql("""
            select p.account_id, r.answered_at
            from unnest(?::uuid[]) p(account_id)
            cross join lateral (select answered_at from response
                                where account_id = p.account_id
                                order by answered_at desc limit 1) r
            """).param(ids).query((ResultSet row) -> {
            newest.put(
                    new AccountId(row.getObject("account_id", UUID.class)),
                    row.getObject("answered_at", OffsetDateTime.class).toInstant());
        });
        return newest;
    }
}
