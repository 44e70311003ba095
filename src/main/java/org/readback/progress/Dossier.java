package org.readback.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.certificate.Certificate;
import org.readback.contingent.RollMember;
import org.readback.evidence.EvidenceSheet;
import org.readback.evidence.Standing;

/** All that the training record of a person is printed from, as of a day.
 *
 * @param member where they stood on the day; empty if nowhere
 * @param certificates empty for readers who may not see them */
public record Dossier(
        Person person,
        Optional<RollMember> member,
        Standing standing,
        EvidenceSheet evidence,
        PersonRecord record,
        List<Certificate> certificates,
        LocalDate day) {
    public Dossier {
        certificates = List.copyOf(certificates);
    }
}
