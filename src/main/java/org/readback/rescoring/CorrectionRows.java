package org.readback.rescoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptId;
import org.readback.bank.ItemVersionId;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code correction}, {@code correction_effect} and {@code correction_read}. */
@Component
class CorrectionRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> KEY = new TypeReference<>() {};

    private final JdbcClient jdbc;

    CorrectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param judge number of the version that marks the answers; absent as long as there is none */
    record Stored(
            CorrectionId id,
            ItemVersionId item,
            Remedy remedy,
            OptionalInt judge,
            String reason,
            CorrectionState state,
            AccountId proposedBy,
            Instant proposedAt,
            @Nullable Decided decided) {}

    record Decided(AccountId by, Instant at, String refusal) {}

    /** Somebody's result, as a correction left it.
     *
     * @param number of the decision that it led to
     * @param felt whether a band, a pass or a duty changed */
    record Effect(CorrectionId correction, AttemptId attempt, int number, AccountId person, boolean felt) {}

    /** Empty, and nothing written, if a correction of this version is proposed already. */
    Optional<CorrectionId> insert(NewCorrection proposed, AccountId by) {
        Integer judge = proposed.remedy() instanceof Remedy.ByVersion(int number) ? (Integer) number : null;
        String key = proposed.remedy() instanceof Remedy.ByKey(var places) ? JSON.writeValueAsString(places) : null;
        return jdbc.sql("""
            insert into correction (item_id, number, judged_by, key, reason, proposed_by)
            values (:item, :number, :judge, cast(:key as jsonb), :reason, :by)
            on conflict do nothing returning correction_id
            """)
                .param("item", proposed.item().item().itemId())
                .param("number", proposed.item().number())
                .param("judge", judge, Types.SMALLINT)
                .param("key", key, Types.VARCHAR)
                .param("reason", proposed.reason())
                .param("by", by.accountId())
                .query((row, _) -> new CorrectionId(row.getInt(1)))
                .optional();
    }

    /** Those that wait first, then the newest. */
    List<Stored> all() {
        return jdbc.sql("select * from correction order by state <> 'PROPOSED', correction_id desc")
                .query((row, _) -> stored(row))
                .list();
    }

    List<Stored> of(ItemId item) {
        return jdbc.sql("select * from correction where item_id = ? order by correction_id desc")
                .param(item.itemId())
                .query((row, _) -> stored(row))
                .list();
    }

    Optional<Stored> find(CorrectionId id) {
        return jdbc.sql("select * from correction where correction_id = ?")
                .param(id.correctionId())
                .query((row, _) -> stored(row))
                .optional();
    }

    /** Moves one that is proposed; false, and nothing written, if somebody was faster.
     *
     * @param refusal empty if it is put in force */
    boolean decide(CorrectionId id, AccountId by, String refusal) {
        return jdbc.sql("""
            update correction set state = :state, decided_by = :by, decided_at = clock_timestamp(),
                refusal = nullif(:refusal, '')
            where correction_id = :id and state = 'PROPOSED'
            """)
                        .param("state", refusal.isEmpty() ? "IN_FORCE" : "REFUSED")
                        .param("by", by.accountId())
                        .param("refusal", refusal)
                        .param("id", id.correctionId())
                        .update()
                == 1;
    }

    /** The version that was made of its key. */
    void setJudge(CorrectionId id, ItemVersionId made) {
        jdbc.sql("update correction set judged_by = ? where correction_id = ?")
                .params(made.number(), id.correctionId())
                .update();
    }

    /** Notes the newest decision about that attempt as one that the correction led to. */
    void insert(CorrectionId correction, AttemptId attempt, AccountId person, boolean felt) {
        jdbc.sql("""
            insert into correction_effect (correction_id, attempt_id, number, account_id, felt)
            select :correction, attempt_id, max(number), :person, :felt from attempt_decision
            where attempt_id = :attempt group by attempt_id
            """)
                .param("correction", correction.correctionId())
                .param("person", person.accountId())
                .param("felt", felt)
                .param("attempt", attempt.attemptId())
                .update();
    }

    List<Effect> effects(CorrectionId id) {
        return jdbc.sql("select * from correction_effect where correction_id = ? order by attempt_id")
                .param(id.correctionId())
                .query((row, _) -> effect(row))
                .list();
    }

    /** Of corrections that this reader has not read of, the newest first.
     *
     * @param person whose results; null for everybody's */
    List<Effect> unread(AccountId reader, @Nullable AccountId person) {
        return jdbc.sql("""
            select e.* from correction_effect e
            where (cast(:person as uuid) is null or e.account_id = :person) and not exists (
                select 1 from correction_read r
                where r.correction_id = e.correction_id and r.account_id = :reader)
            order by e.correction_id desc, e.attempt_id
            """)
                .param("person", person == null ? null : person.accountId(), Types.OTHER)
                .param("reader", reader.accountId())
                .query((row, _) -> effect(row))
                .list();
    }

    void read(CorrectionId id, AccountId reader) {
        jdbc.sql("""
            insert into correction_read (correction_id, account_id) values (?, ?) on conflict do nothing
            """).params(id.correctionId(), reader.accountId()).update();
    }

    private static Effect effect(ResultSet row) throws SQLException {
        return new Effect(
                new CorrectionId(row.getInt("correction_id")),
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                row.getInt("number"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getBoolean("felt"));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var item = new ItemId(row.getString("item_id"));
        int judge = row.getInt("judged_by");
        return new Stored(
                new CorrectionId(row.getInt("correction_id")),
                new ItemVersionId(item, row.getInt("number")),
                remedy(row.getString("key"), judge),
                judge == 0 ? OptionalInt.empty() : OptionalInt.of(judge),
                row.getString("reason"),
                CorrectionState.valueOf(row.getString("state")),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decided(row));
    }

    private static Remedy remedy(@Nullable String key, int judge) {
        if (key != null) return new Remedy.ByKey(JSON.readValue(key, KEY));
        return judge == 0 ? new Remedy.Withdraw() : new Remedy.ByVersion(judge);
    }

    private static @Nullable Decided decided(ResultSet row) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        String refusal = row.getString("refusal");
        return by == null || at == null
                ? null
                : new Decided(new AccountId(by), at.toInstant(), refusal == null ? "" : refusal);
    }
}
