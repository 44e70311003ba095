package org.readback.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code visit_freeze} and {@code visit_freeze_file}. Who froze is read beside it: an account's display name is the only column of another
 * module in here. */
@Component
class FreezeRows {
    private static final String CARD = """
        select f.freeze_id, f.number, f.sha256, f.people, f.ready, f.at_risk, a.display_name, f.frozen_at
        from visit_freeze f join account a on a.account_id = f.frozen_by
        """;

    private final JdbcClient jdbc;

    FreezeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<FreezeCard> of(VisitId visit) {
        return jdbc.sql(CARD + "where f.visit_id = ? order by f.number desc")
                .param(visit.visitId())
                .query((row, _) -> card(row))
                .list();
    }

    Optional<FreezeCard> find(FreezeId id) {
        return jdbc.sql(CARD + "where f.freeze_id = ?")
                .param(id.freezeId())
                .query((row, _) -> card(row))
                .optional();
    }

    Optional<VisitId> visitOf(FreezeId id) {
        return jdbc.sql("select visit_id from visit_freeze where freeze_id = ?")
                .param(id.freezeId())
                .query(UUID.class)
                .optional()
                .map(VisitId::new);
    }

    /** One after the other: whoever asks has the visit to themselves until the transaction ends. */
    int nextNumber(VisitId visit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("visit:" + visit)
                .query((row, _) -> 0)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from visit_freeze where visit_id = ?")
                .param(visit.visitId())
                .query(Integer.class)
                .single();
    }

    void insert(FreezeId id, VisitId visit, FreezeCard card, String body, AccountId by) {
        jdbc.sql("""
            insert into visit_freeze (freeze_id, visit_id, number, body, sha256, people, ready, at_risk, frozen_by, frozen_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(id.freezeId(), visit.visitId(), card.number(), body, card.sha256())
                .params(List.of(
                        card.count().people(),
                        card.count().ready(),
                        card.count().atRisk(),
                        by.accountId(),
                        card.at().atOffset(ZoneOffset.UTC)))
                .update();
    }

    String body(FreezeId id) {
        return jdbc.sql("select body from visit_freeze where freeze_id = ?")
                .param(id.freezeId())
                .query(String.class)
                .single();
    }

    /** @param sha256 of the bytes, which the database checks */
    void keep(FreezeId id, String sha256, byte[] bytes) {
        jdbc.sql("insert into visit_freeze_file (freeze_id, sha256, bytes) values (?, ?, ?)")
                .params(id.freezeId(), sha256, bytes)
                .update();
    }

    Optional<byte[]> file(FreezeId id, String sha256) {
        return jdbc.sql("select bytes from visit_freeze_file where freeze_id = ? and sha256 = ?")
                .params(id.freezeId(), sha256)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    private static FreezeCard card(ResultSet row) throws SQLException {
        return new FreezeCard(
                new FreezeId(row.getObject("freeze_id", UUID.class)),
                row.getInt("number"),
                row.getString("sha256"),
                new FreezeCard.Count(row.getInt("people"), row.getInt("ready"), row.getInt("at_risk")),
                row.getString("display_name"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant());
    }
}
