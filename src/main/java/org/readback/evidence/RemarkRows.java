package org.readback.evidence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code remark}. */
@Component
class RemarkRows {
    private final JdbcClient jdbc;

    RemarkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(String words, AccountId by, Instant at) {}

    /** The newest first. */
    List<Stored> of(AccountId person) {
        return jdbc.sql("select words, made_by, made_at from remark where account_id = ? order by made_at desc,"
                        + " remark_id")
                .param(person.accountId())
                .query((row, _) -> new Stored(
                        row.getString(1),
                        new AccountId(row.getObject(2, UUID.class)),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(AccountId person, Stored remark) {
        jdbc.sql("insert into remark (remark_id, account_id, words, made_by, made_at) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        person.accountId(),
                        remark.words(),
                        remark.by().accountId(),
                        Timestamp.from(remark.at()))
                .update();
    }
}
