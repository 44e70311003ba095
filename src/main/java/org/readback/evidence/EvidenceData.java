package org.readback.evidence;

import java.util.List;
import java.util.function.BiConsumer;
import org.readback.account.AccountId;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** What was entered about a person, and what a person entered about others as their staff. */
@Component
class EvidenceData implements PersonalData {
    private final FileRows files;

    EvidenceData(FileRows files) {
        this.files = files;
    }

    /** The papers that show what was entered about them. */
    @Override
    public void files(AccountId person, BiConsumer<String, byte[]> file) {
        for (EvidenceFileId id : files.about(person)) {
            files.content(id).ifPresent(kept -> file.accept("papers/" + id + "-" + kept.name(), kept.bytes()));
        }
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("evidence", """
                    select evidence_id entry, subject, outcome, percent, level, obtained_on, valid_until, number, issuer, remark,
                           corrects, entered_at, entered_by = :person entered
                    from evidence where :person in (account_id, entered_by) order by entered_at
                    """),
                new PersonalTable("evidence-files", """
                    select f.file_id file, f.evidence_id entry, f.name, f.type, length(f.bytes) bytes, f.sha256, f.added_at,
                           f.added_by = :person added
                    from evidence_file f join evidence e using (evidence_id)
                    where :person in (e.account_id, f.added_by) order by f.added_at
                    """),
                new PersonalTable("evidence-revoked", """
                    select evidence, from_on, reason, revoked_at, revoked_by = :person revoked
                    from evidence_revocation where :person in (account_id, revoked_by) order by revoked_at
                    """),
                new PersonalTable("waivers", """
                    select w.waiver_id waiver, w.subject, w.from_on, w.until_on, w.reason, w.asked_at,
                           w.asked_by = :person asked
                    from waiver w where :person in (w.account_id, w.asked_by) order by w.asked_at
                    """),
                new PersonalTable("waiver-steps", """
                    select s.waiver_id waiver, s.step, s.from_on, s.reason, s.taken_at, s.taken_by = :person taken
                    from waiver_step s where :person in (s.account_id, s.taken_by) order by s.taken_at
                    """),
                new PersonalTable("remarks", """
                    select remark_id remark, words, made_at, made_by = :person made
                    from remark where :person in (account_id, made_by) order by made_at
                    """));
    }
}
