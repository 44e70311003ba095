package org.readback.audit;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes every hour where the trail ends, while a server runs. */
@Component
@ConditionalOnBooleanProperty(name = "readback.serving", matchIfMissing = true)
class AuditNoting {
    private final AuditRows rows;
    private final AuditNotes notes;

    AuditNoting(AuditRows rows, AuditNotes notes) {
        this.rows = rows;
        this.notes = notes;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void note() {
        rows.newestHead().ifPresent(notes::note);
    }
}
