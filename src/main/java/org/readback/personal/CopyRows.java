package org.readback.personal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables {@code personal_copy} and {@code personal_copy_piece}. */
@Component
@Transactional
class CopyRows {
    static final int PIECE = 1_000_000;

    private final JdbcClient jdbc;

    CopyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of an earlier one.
     *
     * @param size of what follows, in bytes */
    void store(AccountId person, long size, InputStream bytes) throws IOException {
        jdbc.sql("delete from personal_copy where account_id = ?")
                .param(person.accountId())
                .update();
        jdbc.sql("insert into personal_copy (account_id, size) values (?, ?)")
                .params(person.accountId(), size)
                .update();
        int number = 0;
        for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
            jdbc.sql("insert into personal_copy_piece (account_id, number, bytes) values (?, ?, ?)")
                    .params(person.accountId(), number++, piece)
                    .update();
        }
    }

    @Transactional(readOnly = true)
    Optional<PersonalCopy> find(AccountId person) {
        return jdbc.sql("""
            select made_at, size, made_at + interval '1 day' until from personal_copy
            where account_id = ? and made_at > now() - interval '1 day'
            """)
                .param(person.accountId())
                .query((row, _) -> new PersonalCopy(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Transactional(readOnly = true)
    void write(AccountId person, OutputStream to) {
        if (find(person).isEmpty()) return;
        int pieces = jdbc.sql("select count(*) from personal_copy_piece where account_id = ?")
                .param(person.accountId())
                .query((row, _) -> row.getInt(1))
                .single();
        for (int number = 0; number < pieces; number++) {
            byte[] piece = jdbc.sql("select bytes from personal_copy_piece where account_id = ? and number = ?")
                    .params(person.accountId(), number)
                    .query((row, _) -> row.getBytes(1))
                    .single();
            try {
                to.write(piece);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** What nobody fetched within a day. */
    @Scheduled(initialDelay = 60_000, fixedRate = 3_600_000)
    void expire() {
        jdbc.sql("delete from personal_copy where made_at <= now() - interval '1 day'")
                .update();
    }
}
