package org.readback.audit;

import java.util.Optional;
import org.readback.base.AuditHeads;
import org.springframework.stereotype.Component;

/** Tells other modules where the trail ends, which is no secret. */
@Component
class TrailEnd implements AuditHeads {
    private final AuditRows rows;

    TrailEnd(AuditRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Head> newest() {
        return rows.newestHead();
    }
}
