package org.readback.testdesign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.assessment.TestDesign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code test_design} and {@code test_design_revision}. */
@Component
class DesignRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    DesignRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param isNew whether its name may be chosen
     * @param version as which it was kept; empty if it was changed since
     * @param keptAs the name under which it was kept before; may be blank */
    record Row(
            DesignId id,
            DesignState state,
            boolean isNew,
            OptionalInt version,
            String keptAs,
            String note,
            int revision,
            TestDesign design,
            AccountId changedBy,
            Instant changedAt) {}

    DesignId insert(boolean isNew) {
        return new DesignId(jdbc.sql("insert into test_design (is_new) values (?) returning design_id")
                .param(isNew)
                .query(Integer.class)
                .single());
    }

    /** @return whether nobody else wrote this revision before */
    boolean write(DesignId id, int revision, TestDesign design, AccountId by) {
        int written = jdbc.sql("""
            insert into test_design_revision (design_id, revision, body, changed_by)
            values (?, ?, cast(? as jsonb), ?) on conflict do nothing
            """)
                .params(id.designId(), revision, JSON.writeValueAsString(design), by.accountId())
                .update();
        if (written == 1)
            jdbc.sql("update test_design set version = null where design_id = ?")
                    .param(id.designId())
                    .update();
        return written == 1;
    }

    void set(DesignId id, DesignState state, String note) {
        jdbc.sql("update test_design set state = ?, note = ? where design_id = ?")
                .params(state.name(), note, id.designId())
                .update();
    }

    void keepAs(DesignId id, String name, int version) {
        jdbc.sql("update test_design set kept_as = ?, version = ? where design_id = ?")
                .params(name, version, id.designId())
                .update();
    }

    /** Newest first, without those given up. */
    List<Row> all() {
        return jdbc.sql(SELECT + " where state <> 'DISCARDED' order by r.changed_at desc, d.design_id desc")
                .query((row, _) -> row(row))
                .list();
    }

    Optional<Row> find(DesignId id) {
        return jdbc.sql(SELECT + " where d.design_id = ?")
                .param(id.designId())
                .query((row, _) -> row(row))
                .optional();
    }

    /** Two who change one design take turns, until the end of the transaction. */
    Optional<Row> lock(DesignId id) {
        jdbc.sql("select 1 from test_design where design_id = ? for update")
                .param(id.designId())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    /** Everybody who had a hand in it. */
    List<AccountId> authors(DesignId id) {
        return jdbc.sql("select distinct changed_by from test_design_revision where design_id = ?")
                .param(id.designId())
                .query((row, _) -> new AccountId(row.getObject("changed_by", UUID.class)))
                .list();
    }

    private static final String SELECT = """
        select d.design_id, d.state, d.is_new, d.version, coalesce(d.kept_as, '') kept_as, d.note, r.revision, r.body, r.changed_by, r.changed_at
        from test_design d join lateral (select * from test_design_revision r
            where r.design_id = d.design_id order by revision desc limit 1) r on true
        """;

    private static Row row(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        return new Row(
                new DesignId(row.getInt("design_id")),
                DesignState.valueOf(row.getString("state")),
                row.getBoolean("is_new"),
                version == 0 ? OptionalInt.empty() : OptionalInt.of(version),
                row.getString("kept_as"),
                row.getString("note"),
                row.getInt("revision"),
                JSON.readValue(row.getString("body"), TestDesign.class),
                new AccountId(Objects.requireNonNull(row.getObject("changed_by", UUID.class))),
                Objects.requireNonNull(row.getObject("changed_at", OffsetDateTime.class))
                        .toInstant());
    }
}
