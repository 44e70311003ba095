package org.readback.assessment;

import java.util.Set;
import java.util.UUID;
import org.readback.base.ForModules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attempts that are not finished: what their people answered so far does not count yet. */
@Service
@ForModules
@Transactional(readOnly = true)
public class OpenAttempts {
    private final JdbcClient jdbc;

    OpenAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the sittings of the response log. */
    public Set<UUID> sittings() {
        return jdbc.sql("select attempt_id from attempt where finished_at is null")
                .query((row, _) -> row.getObject("attempt_id", UUID.class))
                .set();
    }
}
