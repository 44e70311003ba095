package org.readback.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountName;
import org.readback.account.Groups;
import org.readback.account.SignedIn;
import org.readback.base.AuditHeads.Head;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail, for administrators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AuditTrail {
    /** What a file holds at most; a longer one is asked for by days. */
    public static final int MOST_EXPORTED = 100_000;

    private static final int MOST_ROWS = 500;

    private final AuditRows rows;
    private final AuditNotes notes;
    private final Groups groups;
    private final SignedIn signedIn;
    private final Around around;

    AuditTrail(AuditRows rows, AuditNotes notes, Groups groups, SignedIn signedIn, Around around) {
        this.rows = rows;
        this.notes = notes;
        this.groups = groups;
        this.signedIn = signedIn;
        this.around = around;
    }

    /** The hour, where events go, and who is who. */
    @Component
    record Around(Clock clock, ApplicationEventPublisher events, AccountDirectory accounts) {}

    /** Newest first.
     *
     * @param offset rows to leave out
     * @param limit at most 500 */
    public List<AuditEntry> newest(AuditFilter filter, int offset, int limit) {
        return rows.newest(where(filter), Math.max(0, offset), Math.clamp(limit, 1, MOST_ROWS));
    }

    private AuditWhere where(AuditFilter filter) {
        var people = new ArrayList<Collection<AccountName>>();
        if (!filter.person().isEmpty()) {
            people.add(around.accounts().find(filter.person()).flatMap(around.accounts()::name).stream()
                    .toList());
        }
        filter.contingent()
                .ifPresent(group ->
                        people.add(around.accounts().names(groups.everIn(group)).values()));
        return new AuditWhere(filter, people);
    }

    /** Every action that occurs, in the order of their codes. */
    public List<String> actions() {
        return rows.actions();
    }

    /** The contingents by which entries can be looked for. */
    public List<Groups.Group> contingents() {
        return groups.of(signedIn.require());
    }

    /** The same entries as the screen shows, newest first, and where the trail ends: a note of its own. That it was taken
     * out is an entry as well. */
    @Transactional
    public AuditExport export(AuditFilter filter) {
        List<AuditEntry> found = rows.newest(where(filter), 0, MOST_EXPORTED);
        var export = new AuditExport(found, rows.newestHead(), around.clock().instant());
        around.events().publishEvent(new AuditExported(filter, found.size()));
        return export;
    }

    /** Recomputes every digest from the first row on, and looks for the places that this server noted. */
    public ChainState verify() {
        return verify(List.of());
    }

    /** Likewise.
     *
     * @param noted further places: from papers, or from the notes of another server */
    public ChainState verify(Collection<Head> noted) {
        var all = new ArrayList<Head>(notes.all());
        all.addAll(noted);
        var walk = new ChainWalk(all);
        rows.all(walk::step);
        return walk.state();
    }
}
