package org.readback.profile;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** What somebody did to profiles, missions and settings. */
@Component
class ProfileData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("profile-drafts", """
                    select d.profile_id profile, r.revision, r.changed_at
                    from profile_draft_revision r join profile_draft d using (draft_id)
                    where r.changed_by = :person order by r.changed_at
                    """),
                new PersonalTable("profile-proposals", """
                    select profile_id profile, state from profile_draft where proposed_by = :person order by draft_id
                    """),
                new PersonalTable("profile-versions", """
                    select profile_id profile, version, in_force_from, approved_at,
                        case when approved_by = :person then 'approved' else 'proposed' end part
                    from profile_version where approved_by = :person or proposed_by = :person order by approved_at
                    """),
                new PersonalTable("profiles-followed", """
                    select c.name contingent, f.profile_id profile, f.from_on, f.set_at
                    from contingent_profile f join contingent c using (contingent_id)
                    where f.set_by = :person order by f.set_at
                    """),
                new PersonalTable("missions-written", """
                    select mission_id mission, revision, changed_at
                    from mission_revision where changed_by = :person order by changed_at
                    """),
                new PersonalTable("readiness-settings", """
                    select soon_days, ends_early, set_at from readiness_setting where set_by = :person order by set_at
                    """));
    }
}
