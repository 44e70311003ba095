package org.readback.assessment;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.readback.bank.ItemVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions about finished attempts: that of its end in {@code attempt}, those of later in {@code attempt_decision}. None
 * is ever written over. */
@Component
class AttemptDecisions {
    private final JdbcClient jdbc;

    AttemptDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As JSON, oldest first; empty while the attempt runs or if it is unknown. */
    List<String> of(AttemptId id) {
        return jdbc.sql("""
            select decision from (
                select 1 number, decision from attempt where attempt_id = :attempt and decision is not null
                union all select number, decision from attempt_decision where attempt_id = :attempt
            ) every order by number
            """)
                .param("attempt", id.attemptId())
                .query((row, _) -> row.getString("decision"))
                .list();
    }

    /** As JSON, oldest first; those that run are absent. */
    Map<AttemptId, List<String>> of(Collection<AttemptId> ids) {
        var found = new HashMap<AttemptId, List<String>>();
        jdbc.sql("""
            select attempt_id, decision from (
                select attempt_id, 1 number, decision from attempt
                where attempt_id = any(:attempts) and decision is not null
                union all
                select attempt_id, number, decision from attempt_decision where attempt_id = any(:attempts)
            ) every order by number
            """)
                .param("attempts", ids.stream().map(AttemptId::attemptId).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    found.computeIfAbsent(
                                    new AttemptId(row.getObject("attempt_id", UUID.class)), _ -> new ArrayList<>())
                            .add(row.getString("decision"));
                });
        return found;
    }

    /** Writes one more down, unless the newest says the same.
     *
     * @return its number; empty if nothing was written */
    Optional<Integer> add(AttemptId id, Decision decision) {
        return jdbc.sql("""
            insert into attempt_decision (attempt_id, number, decision)
            select a.attempt_id, coalesce(n.number, 1) + 1, cast(:decision as jsonb)
            from attempt a left join lateral (
                select number, decision from attempt_decision where attempt_id = a.attempt_id
                order by number desc limit 1) n on true
            where a.attempt_id = :attempt and a.decision is not null
                and coalesce(n.decision, a.decision) <> cast(:decision as jsonb)
            returning number
            """)
                .param("attempt", id.attemptId())
                .param("decision", Json.MAPPER.writeValueAsString(decision))
                .query(Integer.class)
                .optional();
    }

    /** Attempts in which a version was answered, or stood in the form without being reached.
     *
     * @param finished those that ended, oldest first; the others run */
    record Touched(List<AttemptId> finished, List<AttemptId> running) {}

    Touched touched(ItemVersionId item) {
        return new Touched(
                touched(item, "is not null order by a.finished_at, a.attempt_id"),
                touched(item, "is null order by a.attempt_id"));
    }

    private List<AttemptId> touched(ItemVersionId item, String end) {
        return jdbc.sql("""
            select a.attempt_id from attempt a
            where a.origin <> 'PREVIEW' and (jsonb_exists(a.plan -> 'form', :version) or exists (
                select 1 from response r join item_version v on v.id = r.item_version
                where r.sitting = a.attempt_id and v.item_id = :item and v.number = :number)) and a.finished_at
            """ + end)
                .param("version", item.toString())
                .param("item", item.item().itemId())
                .param("number", item.number())
                .query((row, _) -> new AttemptId(row.getObject("attempt_id", UUID.class)))
                .list();
    }
}
