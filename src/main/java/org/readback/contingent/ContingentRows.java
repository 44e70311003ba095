package org.readback.contingent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.readback.requirement.Deployment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code contingent}. */
@Component
class ContingentRows {
    private final JdbcClient jdbc;

    ContingentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ContingentId id, String name, String mission, Deployment deployment) {
        jdbc.sql("insert into contingent (contingent_id, name, mission, departs_on, ends_on) values (?, ?, ?, ?, ?)")
                .params(id.contingentId(), name, mission)
                .param(deployment.departs().orElse(null))
                .param(deployment.ends().orElse(null))
                .update();
    }

    void update(ContingentId id, String name, String mission, Deployment deployment) {
        jdbc.sql("""
            update contingent set name = ?, mission = ?, departs_on = ?, ends_on = ?, version = version + 1
            where contingent_id = ?
            """)
                .params(name, mission)
                .param(deployment.departs().orElse(null))
                .param(deployment.ends().orElse(null))
                .param(id.contingentId())
                .update();
    }

    /** Unknown where there is no such contingent. */
    Deployment deployment(ContingentId id) {
        return jdbc.sql("select departs_on, ends_on from contingent where contingent_id = ?")
                .param(id.contingentId())
                .query((row, _) -> new Deployment(
                        Optional.ofNullable(row.getObject("departs_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("ends_on", LocalDate.class))))
                .optional()
                .orElse(Deployment.UNKNOWN);
    }

    /** Ignoring case. */
    Optional<ContingentId> named(String name) {
        return jdbc.sql("select contingent_id from contingent where lower(name) = lower(?)")
                .param(name)
                .query(UUID.class)
                .optional()
                .map(ContingentId::new);
    }
}
