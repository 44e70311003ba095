package org.readback.contingent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of this module, one query each. Names of people are read beside their membership: an account's display
 * name is the only column of another module in here. */
@Component
class Rosters {
    private static final String CARD = """
        select c.contingent_id, c.name, c.mission, c.departs_on,
               (select count(*) from membership m where m.contingent_id = c.contingent_id and m.left_on is null) members
        from contingent c
        """;

    private final JdbcClient jdbc;

    Rosters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ContingentCard> ofStaff(AccountId staff) {
        return jdbc.sql(CARD + """
            where exists (select 1 from contingent_staff s
                          where s.contingent_id = c.contingent_id and s.account_id = :staff)
               or exists (select 1 from sub_unit u join sub_unit_staff s using (sub_unit_id)
                          where u.contingent_id = c.contingent_id and s.account_id = :staff)
            order by c.departs_on nulls last, c.name
            """)
                .param("staff", staff.accountId())
                .query(Rosters::card)
                .list();
    }

    Optional<ContingentCard> card(ContingentId id) {
        return jdbc.sql(CARD + "where c.contingent_id = ?")
                .param(id.contingentId())
                .query(Rosters::card)
                .optional();
    }

    Optional<ContingentCard> ofMember(AccountId member) {
        return jdbc.sql(CARD + """
            where exists (select 1 from membership m where m.contingent_id = c.contingent_id
                          and m.account_id = ? and m.left_on is null)
            """)
                .param(member.accountId())
                .query(Rosters::card)
                .optional();
    }

    List<AccountName> candidates(String part) {
        return jdbc.sql("""
            select a.account_id, a.sign_in_name, a.display_name
            from account a
            join account_role r on r.account_id = a.account_id and r.role = 'TRAINEE'
            where a.state = 'ACTIVE'
              and position(lower(:part) in lower(a.display_name || ' ' || a.sign_in_name)) > 0
              and not exists (select 1 from membership m
                              where m.account_id = a.account_id and m.left_on is null)
            order by a.display_name, a.sign_in_name
            limit 50
            """).param("part", part).query(Rosters::name).list();
    }

    boolean isTrainee(AccountId person) {
        return jdbc.sql("select count(*) from account_role where account_id = ? and role = 'TRAINEE'")
                        .param(person.accountId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who left and is nowhere now. */
    List<AccountName> former(ContingentId contingent) {
        return jdbc.sql("""
            select distinct a.account_id, a.sign_in_name, a.display_name
            from membership m join account a using (account_id)
            where m.contingent_id = ? and m.left_why = 'LEFT' and a.state = 'ACTIVE'
              and not exists (select 1 from membership n where n.account_id = m.account_id and n.left_on is null)
            order by a.display_name, a.sign_in_name
            """)
                .param(contingent.contingentId())
                .query(Rosters::name)
                .list();
    }

    Optional<String> displayName(AccountId person) {
        return jdbc.sql("select display_name from account where account_id = ?")
                .param(person.accountId())
                .query(String.class)
                .optional();
    }

    /** Where somebody is now. */
    Optional<ContingentId> openMembership(AccountId account) {
        return jdbc.sql("select contingent_id from membership where account_id = ? and left_on is null")
                .param(account.accountId())
                .query(UUID.class)
                .optional()
                .map(ContingentId::new);
    }

    static ContingentCard card(ResultSet row, int number) throws SQLException {
        return new ContingentCard(
                new ContingentId(row.getObject("contingent_id", UUID.class)),
                row.getString("name"),
                row.getString("mission"),
                row.getObject("departs_on", LocalDate.class),
                row.getInt("members"));
    }

    private static AccountName name(ResultSet row, int number) throws SQLException {
        return new AccountName(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("sign_in_name"),
                row.getString("display_name"));
    }
}
