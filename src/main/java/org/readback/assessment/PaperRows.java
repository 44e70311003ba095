package org.readback.assessment;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That attempts were taken on paper, in the table {@code attempt}. */
@Component
class PaperRows {
    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks an attempt that was just inserted, with all that it asked. */
    void set(Attempt attempt, PaperMark mark) {
        jdbc.sql("update attempt set asked = cast(? as jsonb), paper = cast(? as jsonb) where attempt_id = ?")
                .params(
                        Json.MAPPER.writeValueAsString(attempt.asked()),
                        Json.MAPPER.writeValueAsString(mark),
                        attempt.id().attemptId())
                .update();
    }

    /** Empty for an attempt on the screen. */
    Optional<PaperMark> find(AttemptId id) {
        return jdbc.sql("select paper from attempt where attempt_id = ? and paper is not null")
                .param(id.attemptId())
                .query(String.class)
                .optional()
                .map(json -> Json.MAPPER.readValue(json, PaperMark.class));
    }

    /** Those of the attempts that were taken on paper. */
    Set<AttemptId> among(Collection<AttemptId> ids) {
        return jdbc.sql("select attempt_id from attempt where attempt_id = any(?) and paper is not null")
                .param(ids.stream().map(AttemptId::attemptId).toArray(UUID[]::new))
                .query((row, _) -> new AttemptId(row.getObject(1, UUID.class)))
                .set();
    }
}
