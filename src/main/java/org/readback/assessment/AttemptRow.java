package org.readback.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.item.LanguageTag;
import tools.jackson.core.type.TypeReference;

/** One row of the table {@code attempt}, with the newest decision about it. */
final class AttemptRow {
    /** Rows are of {@code a}. */
    static final String SELECT = """
        select a.*, d.number revision, d.decided_at revised_at, d.decision revised
        from attempt a left join lateral (
            select n.* from attempt_decision n where n.attempt_id = a.attempt_id order by n.number desc limit 1
        ) d on true
        """;

    private static final TypeReference<Map<String, Integer>> CUTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> ASKED = new TypeReference<>() {};

    private AttemptRow() {}

    private static Running running(ResultSet row) throws SQLException {
        Instant held = instant(row.getObject("held_at", OffsetDateTime.class));
        return new Running(
                held == null
                        ? null
                        : new Running.Hold(held, instant(row.getObject("held_until", OffsetDateTime.class))),
                row.getInt("breaks"),
                row.getInt("extra"),
                row.getBoolean("supervised"),
                row.getBoolean("stopped"));
    }

    static Attempt read(ResultSet row) throws SQLException {
        String shown = row.getString("shown");
        return new Attempt(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new BlueprintId(row.getString("blueprint_id")),
                row.getInt("blueprint_version"),
                Json.MAPPER.readValue(row.getString("cuts"), CUTS),
                new LanguageTag(row.getString("language")),
                Origin.valueOf(row.getString("origin")),
                AttemptJson.plan(row.getString("plan")),
                Json.MAPPER.readValue(row.getString("rules"), Attempt.Rules.class),
                Json.MAPPER.readValue(row.getString("asked"), ASKED),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("deadline", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)),
                shown == null ? null : AttemptJson.shown(shown),
                decision(row),
                running(row),
                revision(row));
    }

    /** The newest one. */
    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        String revised = row.getString("revised");
        return decision(revised == null ? row.getString("decision") : revised);
    }

    private static @Nullable Decision decision(@Nullable String json) {
        return json == null ? null : Json.MAPPER.readValue(json, Decision.class);
    }

    private static Attempt.@Nullable Revision revision(ResultSet row) throws SQLException {
        Instant at = instant(row.getObject("revised_at", OffsetDateTime.class));
        Decision first = decision(row.getString("decision"));
        return at == null || first == null ? null : new Attempt.Revision(row.getInt("revision"), at, first);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
