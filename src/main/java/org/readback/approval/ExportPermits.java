package org.readback.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.SignedIn;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leave to take items of tests out of the house: one person asks, another gives it, it is good for one export within a
 * day. Both may see items of tests. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR') and hasAuthority('RIGHT_SEE_EXAM_ITEMS')")
public class ExportPermits {
    /** How long after it was given an export may be made. */
    public static final Duration GOOD_FOR = Duration.ofDays(1);

    /** Longest reason, in characters. */
    public static final int LONGEST = 1000;

    private final PermitRows rows;
    private final SignedIn signedIn;
    private final AccountDirectory directory;
    private final ApplicationEventPublisher events;

    ExportPermits(PermitRows rows, SignedIn signedIn, AccountDirectory directory, ApplicationEventPublisher events) {
        this.rows = rows;
        this.signedIn = signedIn;
        this.directory = directory;
        this.events = events;
    }

    /** One permit as people see it.
     *
     * @param by name of who asked
     * @param decidedBy empty while it waits
     * @param mine whether the person who looks asked for it */
    public record Permit(
            int id,
            String pool,
            String reason,
            String by,
            Instant askedAt,
            State state,
            Optional<String> decidedBy,
            boolean mine) {
        /** How far it is. */
        public enum State {
            WAITING,
            /** May be used. */
            GIVEN,
            REFUSED,
            USED,
            /** Given, and not used in time. */
            EXPIRED
        }
    }

    /** Asks for it.
     *
     * @param pool of a test
     * @param reason 1 to {@value #LONGEST} characters
     * @throws UserError if there is no reason, or one waits or is given for this person and pool */
    public void ask(String pool, String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST) throw new UserError("approval.permit.words");
        boolean open = list().stream()
                .filter(permit -> permit.mine() && permit.pool().equals(pool))
                .anyMatch(permit -> permit.state() == Permit.State.WAITING || permit.state() == Permit.State.GIVEN);
        if (open) throw new UserError("approval.permit.open");
        rows.insert(pool, said, signedIn.require().id());
        events.publishEvent(new ApprovalChange("export-asked", pool, said));
    }

    /** Of the last 30 days, newest first. */
    @Transactional(readOnly = true)
    public List<Permit> list() {
        AccountId me = signedIn.require().id();
        return rows.newest().stream()
                .map(row -> new Permit(
                        row.id(),
                        row.pool(),
                        row.reason(),
                        name(row.askedBy()),
                        row.askedAt(),
                        row.state(),
                        row.decidedBy().map(this::name),
                        row.askedBy().equals(me)))
                .toList();
    }

    private String name(AccountId person) {
        return directory.name(person).map(AccountName::displayName).orElse("");
    }

    /** Gives leave.
     *
     * @throws UserError if this person asked for it, or it is decided already */
    public void give(int permit) {
        decide(permit, Decision.GIVEN);
    }

    /** Refuses it; throws as {@link #give}. */
    public void refuse(int permit) {
        decide(permit, Decision.REFUSED);
    }

    enum Decision {
        GIVEN,
        REFUSED
    }

    private void decide(int permit, Decision decision) {
        PermitRows.Row row = rows.decide(permit, decision, signedIn.require().id())
                .orElseThrow(() -> new UserError("approval.permit.late"));
        events.publishEvent(new ApprovalChange(
                decision == Decision.GIVEN ? "export-permitted" : "export-refused", row.pool(), "permit " + permit));
    }

    /** Uses the permit that this person was given for a pool: call it in the transaction that makes the export.
     *
     * @throws UserError if there is none */
    @ForModules
    public void use(String pool, AccountId by) {
        int used = rows.use(pool, by).orElseThrow(() -> new UserError("approval.permit.needed", pool));
        events.publishEvent(new ApprovalChange("export-used", pool, "permit " + used));
    }
}
