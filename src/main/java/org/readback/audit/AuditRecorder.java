package org.readback.audit;

import jakarta.persistence.EntityManager;
import org.readback.account.CurrentAccount;
import org.readback.account.SignedIn;
import org.readback.base.Audited;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes a row for each {@link Audited} event as the last act of the transaction that published it: without the row the
 * change does not happen. Last, because the end of the chain is locked from then on, and whoever holds it must not wait
 * for other rows. */
@Component
class AuditRecorder {
    private final AuditRows rows;
    private final SignedIn signedIn;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    AuditRecorder(AuditRows rows, SignedIn signedIn, EntityManager entities, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.signedIn = signedIn;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void record(Audited event) {
        transaction.executeWithoutResult(status -> {
            entities.flush();
            var who = signedIn.find();
            rows.append(
                    who.map(account -> account.id().accountId()).orElse(null),
                    new AuditEntry.Event(
                            who.map(CurrentAccount::signInName).orElse(""),
                            event.action(),
                            event.subject(),
                            event.detail(),
                            RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                                    ? web.getRequest().getRemoteAddr()
                                    : null));
        });
    }
}
