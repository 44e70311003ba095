package org.readback.evidence;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code evidence_revocation}. */
@Component
class RevocationRows {
    private final JdbcClient jdbc;

    RevocationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Revocation> of(Collection<AccountId> people) {
        return jdbc.sql("select * from evidence_revocation where account_id = any(?) order by revoked_at, evidence")
                .param(people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query((row, _) -> new Revocation(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("evidence"),
                        row.getObject("from_on", LocalDate.class),
                        row.getString("reason"),
                        new AccountId(row.getObject("revoked_by", UUID.class)),
                        row.getObject("revoked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return whether it was inserted; not if it is revoked already */
    boolean add(Revocation revocation) {
        return jdbc.sql("""
            insert into evidence_revocation (account_id, evidence, from_on, reason, revoked_by, revoked_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
                        .params(
                                revocation.person().accountId(),
                                revocation.evidence(),
                                revocation.from(),
                                revocation.reason(),
                                revocation.by().accountId(),
                                Timestamp.from(revocation.at()))
                        .update()
                == 1;
    }
}
