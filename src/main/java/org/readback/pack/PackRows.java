package org.readback.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.Sha256;
import org.readback.visit.FreezeId;
import org.readback.visit.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code visit_pack}. The visit and the number of the freeze, and the name of who built it, are read beside
 * it. */
@Component
@Transactional
class PackRows {
    private static final String CARD = """
        select p.pack_id, p.freeze_id, f.number, p.language, p.sha256, p.size, a.display_name, p.built_at, f.visit_id
        from visit_pack p join visit_freeze f using (freeze_id) join account a on a.account_id = p.built_by
        """;

    private final JdbcClient jdbc;

    PackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param visit for which it was built */
    record Row(PackCard card, VisitId visit) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    List<PackCard> of(VisitId visit) {
        return jdbc.sql(CARD + "where f.visit_id = ? order by p.built_at desc, p.pack_id")
                .param(visit.visitId())
                .query((row, _) -> row(row).card())
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Row> find(PackId id) {
        return jdbc.sql(CARD + "where p.pack_id = ?")
                .param(id.packId())
                .query((row, _) -> row(row))
                .optional();
    }

    /** Nothing happens if this freeze has one in this language.
     *
     * @return whether it is new */
    boolean insert(FreezeId freeze, Locale language, byte[] bytes, AccountId by) {
        return jdbc.sql("""
            insert into visit_pack (pack_id, freeze_id, language, sha256, size, bytes, built_by)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (freeze_id, language) do nothing
            """)
                        .params(UUID.randomUUID(), freeze.freezeId(), language.getLanguage(), Sha256.hex(bytes))
                        .params(List.of(bytes.length, bytes, by.accountId()))
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    byte[] bytes(PackId id) {
        return jdbc.sql("select bytes from visit_pack where pack_id = ?")
                .param(id.packId())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new PackCard(
                        new PackId(row.getObject("pack_id", UUID.class)),
                        new FreezeId(row.getObject("freeze_id", UUID.class)),
                        row.getInt("number"),
                        Locale.of(row.getString("language")),
                        row.getString("sha256"),
                        row.getInt("size"),
                        row.getString("display_name"),
                        row.getObject("built_at", OffsetDateTime.class).toInstant()),
                new VisitId(row.getObject("visit_id", UUID.class)));
    }
}
