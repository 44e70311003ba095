package org.readback.evidence;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.readback.account.AccountId;
import org.readback.base.LocalText;
import org.readback.requirement.Subject;

/** What one person can show and may go without.
 *
 * @param lines the newest first, revoked ones among them
 * @param waivers the newest first, whatever became of them
 * @param remarks the newest first
 * @param subjects what can be entered or waived, by their names; empty for the person themselves
 * @param acts what the reader may do */
public record EvidenceSheet(
        AccountId person,
        List<EvidenceLine> lines,
        List<WaiverLine> waivers,
        List<Remark> remarks,
        SortedMap<Subject, LocalText> subjects,
        Set<Act> acts) {
    public EvidenceSheet {
        lines = List.copyOf(lines);
        waivers = List.copyOf(waivers);
        remarks = List.copyOf(remarks);
        acts = Set.copyOf(acts);
    }

    /** What somebody may do about another person. */
    public enum Act {
        /** Enter a result or a document, revoke, remark. */
        ENTER,
        RATE,
        WAIVE
    }
}
