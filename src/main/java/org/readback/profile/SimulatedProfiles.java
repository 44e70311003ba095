package org.readback.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.contingent.ContingentId;
import org.readback.requirement.ProfileText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts profiles in force as if people had approved them; for the demonstration only. What it makes is approved by nobody
 * and says so. */
@Service
@ForModules
@Transactional
public class SimulatedProfiles {
    private final ProfileVersionRows versions;
    private final ProfileDraftRows drafts;

    SimulatedProfiles(ProfileVersionRows versions, ProfileDraftRows drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    /** What is written and not approved; empty if nothing is. */
    @Transactional(readOnly = true)
    public Optional<ProfileText> written(ProfileId profile) {
        return drafts.open(profile).map(ProfileDraftRows.Draft::text);
    }

    /** Whether a version was ever in force. */
    @Transactional(readOnly = true)
    public boolean isThere(ProfileId profile) {
        return !versions.of(profile).isEmpty();
    }

    /** Makes the next version. */
    public void approve(ProfileId profile, ProfileText text, LocalDate from) {
        int number = versions.of(profile).size() + 1;
        versions.insert(new ProfileVersion(profile, number, text, from, null, null, Instant.EPOCH));
    }

    /** Has somebody propose what is written, if it is a draft. */
    public void propose(ProfileId profile, AccountId by) {
        drafts.open(profile)
                .filter(draft -> draft.state() == DraftState.DRAFT)
                .ifPresent(draft -> drafts.set(draft.id(), DraftState.PROPOSED, by, ""));
    }

    public void follow(ContingentId contingent, ProfileId profile, LocalDate from) {
        versions.follow(contingent, profile, from, null);
    }
}
