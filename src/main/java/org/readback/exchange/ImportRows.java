package org.readback.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.exchange.ImportSheet.Card;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code item_import} and {@code item_import_file}. Times are the database's. */
@Component
class ImportRows {
    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row, without the file.
     *
     * @param owner who brought it */
    record Stored(Card card, AccountId owner, ImportChoices choices, FileFacts facts, Optional<Remark> fault) {}

    void insert(ImportId id, AccountId owner, String name, byte[] bytes) {
        jdbc.sql("insert into item_import (import_id, account_id, name, size, choices) values (?, ?, ?, ?,"
                        + " cast(? as json))")
                .params(id.importId(), owner.accountId(), name, bytes.length, ImportJson.write(ImportChoices.NONE))
                .update();
        jdbc.sql("insert into item_import_file (import_id, bytes) values (?, ?)")
                .params(id.importId(), bytes)
                .update();
    }

    Optional<Stored> find(ImportId id) {
        return jdbc.sql("select * from item_import where import_id = ?")
                .param(id.importId())
                .query((row, _) -> stored(row))
                .optional();
    }

    /** As {@link #find}; whoever changes the same one waits until this transaction ends. */
    Optional<Stored> lock(ImportId id) {
        return jdbc.sql("select * from item_import where import_id = ? for update")
                .param(id.importId())
                .query((row, _) -> stored(row))
                .optional();
    }

    /** Newest first. */
    List<Card> of(AccountId owner) {
        return jdbc.sql("select * from item_import where account_id = ? order by kept_at desc")
                .param(owner.accountId())
                .query((row, _) -> stored(row).card())
                .list();
    }

    byte[] bytes(ImportId id) {
        return jdbc.sql("select bytes from item_import_file where import_id = ?")
                .param(id.importId())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    void choose(ImportId id, ImportChoices choices) {
        jdbc.sql("update item_import set choices = cast(? as json) where import_id = ?")
                .params(ImportJson.write(choices), id.importId())
                .update();
    }

    void read(ImportId id, FileFacts facts) {
        jdbc.sql("update item_import set state = 'READ', found = cast(? as json), fault = null where import_id = ?")
                .params(ImportJson.write(facts), id.importId())
                .update();
    }

    void refuse(ImportId id, Remark fault, FileFacts facts) {
        jdbc.sql("""
            update item_import set state = 'REFUSED', fault = cast(? as json), found = cast(? as json) where import_id = ?
            """)
                .params(ImportJson.write(fault), ImportJson.write(facts), id.importId())
                .update();
    }

    void taken(ImportId id) {
        jdbc.sql("update item_import set state = 'TAKEN', taken_at = clock_timestamp() where import_id = ?")
                .param(id.importId())
                .update();
    }

    void undone(ImportId id, int stayed) {
        jdbc.sql("update item_import set state = 'UNDONE', undone_at = clock_timestamp(), stayed = ? where"
                        + " import_id = ?")
                .params(stayed, id.importId())
                .update();
    }

    void delete(ImportId id) {
        jdbc.sql("delete from item_import where import_id = ?")
                .param(id.importId())
                .update();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var card = new Card(
                new ImportId(row.getObject("import_id", UUID.class)),
                row.getString("name"),
                row.getInt("size"),
                ImportState.valueOf(row.getString("state")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("taken_at", OffsetDateTime.class)),
                row.getInt("stayed"));
        return new Stored(
                card,
                new AccountId(row.getObject("account_id", UUID.class)),
                ImportJson.choices(row.getString("choices")),
                ImportJson.facts(row.getString("found")),
                Optional.ofNullable(ImportJson.remark(row.getString("fault"))));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
