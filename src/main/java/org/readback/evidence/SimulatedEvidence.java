package org.readback.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.base.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts evidence of invented people on record as if it had been entered on its days; for the demonstration only, and
 * without a line a piece in the audit trail. */
@Service
@ForModules
@Transactional
public class SimulatedEvidence {
    private final EntryRows entries;
    private final WaiverRows waivers;
    private final RemarkRows remarks;
    private final FileRows files;

    SimulatedEvidence(EntryRows entries, WaiverRows waivers, RemarkRows remarks, FileRows files) {
        this.entries = entries;
        this.waivers = waivers;
        this.remarks = remarks;
        this.files = files;
    }

    /** Whether somebody entered anything about one of them. */
    @Transactional(readOnly = true)
    public boolean isThere(Collection<AccountId> people) {
        return !entries.of(people).isEmpty();
    }

    public void enter(List<Entry> simulated) {
        entries.add(simulated);
    }

    /** @param pdf that shows what was entered */
    public void attach(EntryId entry, String name, byte[] pdf, AccountId by) {
        files.add(
                new EvidenceFileId(UUID.randomUUID()),
                entry,
                new EvidenceFile.Content(name, "application/pdf", pdf),
                Sha256.hex(pdf),
                by);
    }

    public void waive(List<WaiverCase> simulated) {
        for (WaiverCase each : simulated) {
            waivers.ask(each);
            each.decision().ifPresent(step -> waivers.step(each, step));
            each.end().ifPresent(step -> waivers.step(each, step));
        }
    }

    public void remark(AccountId person, String words, Signature by) {
        remarks.add(person, new RemarkRows.Stored(words, by.who(), by.at()));
    }

    /** Who signed something, and when. */
    public record Signature(AccountId who, Instant at) {}
}
