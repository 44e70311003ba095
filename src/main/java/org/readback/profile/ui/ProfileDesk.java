package org.readback.profile.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import org.readback.base.Centre;
import org.readback.base.LocalText;
import org.readback.profile.ContingentProfiles;
import org.readback.profile.ProfileDrafts;
import org.readback.profile.ProfilePages;
import org.readback.profile.ProfilePreviews;
import org.readback.profile.SubjectNames;
import org.readback.requirement.Subject;
import org.springframework.stereotype.Component;

/** What the screens of a profile ask. */
@Component
record ProfileDesk(
        ProfilePages pages,
        ProfileDrafts drafts,
        ContingentProfiles followed,
        ProfilePreviews previews,
        SubjectNames names,
        Clock clock) {
    LocalDate today() {
        return Centre.today(clock);
    }

    SortedMap<Subject, LocalText> titles(Collection<Subject> subjects) {
        return names.of(subjects);
    }
}
