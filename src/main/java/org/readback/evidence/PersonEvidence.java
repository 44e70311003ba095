package org.readback.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one person can show, for those who look after them and for themselves. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
public class PersonEvidence {
    private final Desk desk;
    private final EvidenceSheets sheets;
    private final PersonStandings standings;
    private final RemarkRows remarks;

    PersonEvidence(Desk desk, EvidenceSheets sheets, PersonStandings standings, RemarkRows remarks) {
        this.desk = desk;
        this.sheets = sheets;
        this.standings = standings;
        this.remarks = remarks;
    }

    /** Empty if there is no such person, or if they are out of reach: the two look alike. */
    @Transactional(readOnly = true)
    public Optional<EvidenceSheet> of(AccountId person) {
        return desk.reach().maySee(desk.me(), person) ? Optional.of(sheets.of(person, desk)) : Optional.empty();
    }

    /** One's own. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRAINEE')")
    public EvidenceSheet mine() {
        return sheets.of(desk.me().id(), desk);
    }

    /** How they stand on a day; empty as {@link #of}. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(AccountId person, LocalDate day) {
        return desk.reach().maySee(desk.me(), person) ? Optional.of(standings.of(person, day)) : Optional.empty();
    }

    /** One's own, today. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRAINEE')")
    public Standing myStanding() {
        return standings.of(desk.me().id(), desk.today());
    }

    /** Notes something about a person, signed; they read it too.
     *
     * @param words 1 to {@value Remark#LONGEST} characters */
    public void remark(AccountId person, String words) {
        desk.requireOthers(Set.of(person));
        String said = words.strip();
        if (said.isEmpty() || said.length() > Remark.LONGEST) {
            throw new UserError("evidence.error.remark", Remark.LONGEST);
        }
        remarks.add(
                person, new RemarkRows.Stored(said, desk.me().id(), desk.clock().instant()));
        desk.tell("remark-made", person, said);
    }
}
