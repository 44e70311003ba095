package org.readback.contingent;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after the same people, for other modules. */
@Service
@ForModules
@Transactional(readOnly = true)
public class Colleagues {
    private final JdbcClient jdbc;
    private final StaffRows staff;

    Colleagues(JdbcClient jdbc, StaffRows staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** Who looks after a contingent or a part of it. */
    public Set<AccountId> in(ContingentId contingent) {
        return staff.of(contingent).stream().map(StaffMember::account).collect(Collectors.toSet());
    }

    /** Staff of every contingent of which this person looks after all or a part, this person among them; empty if there is
     * none. */
    public Set<AccountId> of(AccountId staff) {
        return jdbc
                .sql("""
                    with near as (
                        select contingent_id from contingent_staff where account_id = :me
                        union
                        select u.contingent_id from sub_unit_staff s join sub_unit u using (sub_unit_id)
                        where s.account_id = :me)
                    select account_id from contingent_staff join near using (contingent_id)
                    union
                    select s.account_id from sub_unit_staff s join sub_unit u using (sub_unit_id)
                        join near using (contingent_id)
                    """)
                .param("me", staff.accountId())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }
}
