package org.readback.contingent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code contingent_staff} and {@code sub_unit_staff}: who looks after whom. */
@Component
class StaffRows {
    /** Sub-units that somebody looks after, with all below them. */
    private static final String UNITS = """
        with recursive unit (id) as (
            select sub_unit_id from sub_unit_staff where account_id = :staff
            union select s.sub_unit_id from sub_unit s join unit u on u.id = s.parent_id)
        """;

    private final JdbcClient jdbc;

    StaffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean looksAfterAll(AccountId staff, ContingentId contingent) {
        return jdbc.sql("select count(*) from contingent_staff where account_id = ? and contingent_id = ?")
                        .params(staff.accountId(), contingent.contingentId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Contingents of which somebody looks after all. */
    Set<ContingentId> all(AccountId staff) {
        return jdbc.sql("select contingent_id from contingent_staff where account_id = ?")
                .param(staff.accountId())
                .query((row, _) -> new ContingentId(row.getObject(1, UUID.class)))
                .set();
    }

    /** Those of a contingent. */
    List<UUID> units(AccountId staff, ContingentId contingent) {
        return jdbc.sql(UNITS + """
            select u.id from unit u join sub_unit s on s.sub_unit_id = u.id where s.contingent_id = :contingent
            """)
                .param("staff", staff.accountId())
                .param("contingent", contingent.contingentId())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those of the people whom somebody looks after, or did. */
    List<AccountId> lookedAfter(AccountId staff, Collection<AccountId> people) {
        return jdbc.sql(UNITS + """
            select distinct m.account_id from membership m
            where m.account_id = any(:people)
              and (m.contingent_id in (select contingent_id from contingent_staff where account_id = :staff)
                   or m.sub_unit_id in (select id from unit))
            """)
                .param("staff", staff.accountId())
                .param("people", people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /** @param unit only that one; none for all of the contingent */
    void add(ContingentId contingent, AccountId staff, Optional<UUID> unit) {
        jdbc.sql(
                        unit.isPresent()
                                ? "insert into sub_unit_staff (sub_unit_id, account_id) values (?, ?) on conflict do"
                                        + " nothing"
                                : "insert into contingent_staff (contingent_id, account_id) values (?, ?) on conflict"
                                        + " do nothing")
                .params(unit.orElse(contingent.contingentId()), staff.accountId())
                .update();
    }

    void remove(ContingentId contingent, AccountId staff, Optional<UUID> unit) {
        jdbc.sql(
                        unit.isPresent()
                                ? "delete from sub_unit_staff where sub_unit_id = ? and account_id = ?"
                                : "delete from contingent_staff where contingent_id = ? and account_id = ?")
                .params(unit.orElse(contingent.contingentId()), staff.accountId())
                .update();
    }

    /** Who looks after a contingent or a part of it, the whole before its parts. */
    List<StaffMember> of(ContingentId contingent) {
        return jdbc.sql(MembershipRows.UNITS + """
            select s.account_id, a.display_name, null::text[] path, null::integer[] places,
                   exists (select 1 from account_role r where r.account_id = a.account_id and r.role = 'SUPERVISOR') boss
            from contingent_staff s join account a using (account_id) where s.contingent_id = :contingent
            union all
            select s.account_id, a.display_name, u.path, u.places,
                   exists (select 1 from account_role r where r.account_id = a.account_id and r.role = 'SUPERVISOR')
            from sub_unit_staff s join account a using (account_id)
            join unit u using (sub_unit_id) join sub_unit w using (sub_unit_id) where w.contingent_id = :contingent
            order by places nulls first, display_name
            """)
                .param("contingent", contingent.contingentId())
                .query((row, _) -> new StaffMember(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        MembershipRows.path(row),
                        row.getBoolean("boss")))
                .list();
    }
}
