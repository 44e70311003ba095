package org.readback.contingent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.Groups;
import org.readback.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contingents as groups of people. */
@Component
class ContingentGroups implements Groups {
    private final JdbcClient jdbc;
    private final Rosters rosters;

    ContingentGroups(JdbcClient jdbc, Rosters rosters) {
        this.jdbc = jdbc;
        this.rosters = rosters;
    }

    @Override
    public List<Group> of(CurrentAccount viewer) {
        if (viewer.is(Role.ADMINISTRATOR)) {
            return jdbc.sql("select contingent_id, name from contingent order by name")
                    .query((row, _) -> new Group(row.getObject(1, UUID.class), row.getString(2)))
                    .list();
        }
        return rosters.ofStaff(viewer.id()).stream()
                .map(card -> new Group(card.id().contingentId(), card.name()))
                .toList();
    }

    @Override
    public Set<AccountId> everIn(UUID group) {
        return new HashSet<>(jdbc.sql("select distinct account_id from membership where contingent_id = ?")
                .param(group)
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list());
    }
}
