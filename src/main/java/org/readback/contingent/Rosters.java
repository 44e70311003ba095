package org.readback.contingent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
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
                          where s.contingent_id = c.contingent_id and s.account_id = ?)
            order by c.departs_on nulls last, c.name
            """)
                .param(staff.accountId())
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

    List<Member> members(ContingentId id) {
        return jdbc.sql("""
            select m.account_id, a.display_name, m.rank, m.post, coalesce(u.name, '') sub_unit
            from membership m
            join account a on a.account_id = m.account_id
            left join sub_unit u on u.sub_unit_id = m.sub_unit_id
            where m.contingent_id = ? and m.left_on is null
            order by sub_unit, a.display_name
            """).param(id.contingentId()).query(Rosters::member).list();
    }

    Optional<Member> member(AccountId account) {
        return jdbc.sql("""
            select m.account_id, a.display_name, m.rank, m.post, coalesce(u.name, '') sub_unit
            from membership m
            join account a on a.account_id = m.account_id
            left join sub_unit u on u.sub_unit_id = m.sub_unit_id
            where m.account_id = ? and m.left_on is null
            """).param(account.accountId()).query(Rosters::member).optional();
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
            """)
                .param("part", part)
                .query((row, number) -> new AccountName(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("sign_in_name"),
                        row.getString("display_name")))
                .list();
    }

    boolean isNameTaken(String name) {
        return jdbc.sql("select count(*) from contingent where lower(name) = lower(?)")
                        .param(name)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean isStaff(AccountId staff, ContingentId contingent) {
        return jdbc.sql("select count(*) from contingent_staff where account_id = ? and contingent_id = ?")
                        .param(staff.accountId())
                        .param(contingent.contingentId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean isTrainee(AccountId person) {
        return jdbc.sql("select count(*) from account_role where account_id = ? and role = 'TRAINEE'")
                        .param(person.accountId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean looksAfter(AccountId staff, AccountId person) {
        return jdbc.sql("""
            select count(*) from membership m join contingent_staff s on s.contingent_id = m.contingent_id
            where s.account_id = ? and m.account_id = ?
            """)
                        .param(staff.accountId())
                        .param(person.accountId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those of the people whom that person looks after, or did. */
    List<AccountId> lookedAfter(AccountId staff, Collection<AccountId> people) {
        return jdbc.sql("""
            select distinct m.account_id from membership m
            join contingent_staff s on s.contingent_id = m.contingent_id
            where s.account_id = ? and m.account_id = any(?)
            """)
                .params(
                        staff.accountId(),
                        people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    void addStaff(ContingentId contingent, AccountId staff) {
        jdbc.sql("insert into contingent_staff (contingent_id, account_id) values (?, ?) on conflict do nothing")
                .param(contingent.contingentId())
                .param(staff.accountId())
                .update();
    }

    Optional<UUID> subUnit(ContingentId contingent, String name) {
        return jdbc.sql("select sub_unit_id from sub_unit where contingent_id = ? and name = ?")
                .param(contingent.contingentId())
                .param(name)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> openMembership(AccountId account) {
        return jdbc.sql("select membership_id from membership where account_id = ? and left_on is null")
                .param(account.accountId())
                .query(UUID.class)
                .optional();
    }

    private static ContingentCard card(ResultSet row, int number) throws SQLException {
        return new ContingentCard(
                new ContingentId(row.getObject("contingent_id", UUID.class)),
                row.getString("name"),
                row.getString("mission"),
                row.getObject("departs_on", LocalDate.class),
                row.getInt("members"));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("display_name"),
                row.getString("rank"),
                Post.valueOf(row.getString("post")),
                row.getString("sub_unit"));
    }
}
