package org.readback.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code visit_sample} and {@code visit_spot_check}. */
@Component
class SampleRows {
    private static final String CARD = """
        select s.sample_id, s.number, f.number freeze, s.size, s.drawn_at, s.freeze_id
        from visit_sample s join visit_freeze f using (freeze_id)
        """;

    private final JdbcClient jdbc;

    SampleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(SampleCard card, FreezeId freeze) {}

    /** Newest first. */
    List<SampleCard> of(VisitId visit) {
        return jdbc.sql(CARD + "where f.visit_id = ? order by s.drawn_at desc, s.number desc")
                .param(visit.visitId())
                .query((row, _) -> row(row).card())
                .list();
    }

    Optional<Row> find(SampleId id) {
        return jdbc.sql(CARD + "where s.sample_id = ?")
                .param(id.sampleId())
                .query((row, _) -> row(row))
                .optional();
    }

    /** Numbered after those before it. */
    SampleId insert(FreezeId freeze, int size, AccountId by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
            insert into visit_sample (sample_id, freeze_id, number, size, drawn_by)
            select ?, ?, coalesce(max(number), 0) + 1, ?, ? from visit_sample where freeze_id = ?
            """)
                .params(id, freeze.freezeId(), size, by.accountId(), freeze.freezeId())
                .update();
        return new SampleId(id);
    }

    /** The newest of each person and question. */
    Map<AccountId, Map<String, SpotResult>> results(SampleId sample) {
        var results = new HashMap<AccountId, Map<String, SpotResult>>();
        jdbc.sql("select account_id, question, result from visit_spot_check where sample_id = ? order by entry")
                .param(sample.sampleId())
                .query((ResultSet row) -> {
                    results.computeIfAbsent(
                                    new AccountId(row.getObject("account_id", UUID.class)), _ -> new HashMap<>())
                            .put(row.getString("question"), SpotResult.valueOf(row.getString("result")));
                });
        return results;
    }

    List<VisitSheet.Finding> findings(VisitId visit) {
        return jdbc.sql("""
            select sample_id, count(*) asked, count(*) filter (where result = 'RIGHT') right_ones
            from (select distinct on (c.sample_id, c.account_id, c.question) c.sample_id, c.result
                  from visit_spot_check c
                  join visit_sample s using (sample_id) join visit_freeze f using (freeze_id)
                  where f.visit_id = ?
                  order by c.sample_id, c.account_id, c.question, c.entry desc) newest
            group by sample_id
            """)
                .param(visit.visitId())
                .query((row, _) -> new VisitSheet.Finding(
                        new SampleId(row.getObject("sample_id", UUID.class)),
                        row.getInt("asked"),
                        row.getInt("right_ones")))
                .list();
    }

    void enter(SampleId sample, AccountId person, String question, SpotResult result, AccountId by) {
        jdbc.sql("""
            insert into visit_spot_check (sample_id, account_id, question, result, entered_by) values (?, ?, ?, ?, ?)
            """)
                .params(sample.sampleId(), person.accountId(), question, result.name(), by.accountId())
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new SampleCard(
                        new SampleId(row.getObject("sample_id", UUID.class)),
                        row.getInt("number"),
                        row.getInt("freeze"),
                        row.getInt("size"),
                        row.getObject("drawn_at", OffsetDateTime.class).toInstant()),
                new FreezeId(row.getObject("freeze_id", UUID.class)));
    }
}
