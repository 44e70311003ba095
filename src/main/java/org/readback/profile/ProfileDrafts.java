package org.readback.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.profile.ProfileDraftRows.Draft;
import org.readback.requirement.ProfileText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the first line of a profile to a version in force. A profile has one draft at a time, which belongs to all
 * supervisors. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class ProfileDrafts {
    private static final int LONGEST_NOTE = 2000;

    private final ProfileDraftRows drafts;
    private final ProfileVersionRows versions;
    private final ProfilePages pages;
    private final People people;
    private final ApplicationEventPublisher events;

    ProfileDrafts(
            ProfileDraftRows drafts,
            ProfileVersionRows versions,
            ProfilePages pages,
            People people,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.versions = versions;
        this.pages = pages;
        this.people = people;
        this.events = events;
    }

    /** Who asks, and which day it is. */
    @org.springframework.stereotype.Component
    record People(SignedIn signedIn, Clock clock) {
        AccountId me() {
            return signedIn.require().id();
        }
    }

    /** Begins a profile that there is not yet.
     *
     * @throws UserError if the name is missing or too long */
    public ProfileId begin(String name, Optional<MissionId> mission) {
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > ProfileFaults.LONGEST_NAME) {
            throw new UserError("profile.error.name", ProfileFaults.LONGEST_NAME);
        }
        ProfileId id = new ProfileId(Slugs.of(
                wanted, "profile", slug -> drafts.profile(new ProfileId(slug)).isPresent()));
        drafts.profile(id, mission.map(MissionId::missionId).orElse(null));
        write(id, new ProfileText(wanted, "", List.of()));
        tell("profile-begun", id, wanted);
        return id;
    }

    /** Begins to change a profile; what is open already goes on.
     *
     * @throws UserError if there is no such profile */
    public ProfilePage change(ProfileId id) {
        if (drafts.profile(id).isEmpty()) throw gone();
        if (drafts.open(id).isEmpty()) {
            List<ProfileVersion> approved = versions.of(id);
            write(
                    id,
                    approved.isEmpty()
                            ? new ProfileText(id.profileId(), "", List.of())
                            : approved.getLast().text());
            tell("profile-draft-begun", id, "");
        }
        return page(id);
    }

    private void write(ProfileId id, ProfileText text) {
        DraftId draft = drafts.insert(id).orElseThrow(() -> new UserError("profile.error.conflict", ""));
        drafts.write(draft, 1, text, people.me());
    }

    /** Keeps a change. Once this returns it is saved.
     *
     * @param revision that was changed
     * @throws UserError if somebody else changed it since, it waits for approval, or it is too long */
    public ProfilePage save(ProfileId id, int revision, ProfileText text) {
        Draft draft = draft(id, DraftState.DRAFT);
        if (!ProfileFaults.fits(text)) throw new UserError("profile.error.long", ProfileFaults.LONGEST_TEXT);
        if (draft.text().equals(text)) return page(id);
        if (revision != draft.revision() || !drafts.write(draft.id(), revision + 1, text, people.me())) {
            throw new UserError("profile.error.changed");
        }
        return page(id);
    }

    /** Says for which mission it is. */
    public ProfilePage setMission(ProfileId id, Optional<MissionId> mission) {
        draft(id, DraftState.DRAFT);
        drafts.setMission(id, mission.map(MissionId::missionId).orElse(null));
        return page(id);
    }

    /** Asks a second person to approve it.
     *
     * @throws UserError if it lacks something or is no draft */
    public ProfilePage propose(ProfileId id) {
        Draft draft = draft(id, DraftState.DRAFT);
        if (!ProfileFaults.of(draft.text()).isEmpty()) throw new UserError("profile.error.faults");
        drafts.set(draft.id(), DraftState.PROPOSED, people.me(), "");
        tell("profile-proposed", id, draft.text().name());
        return page(id);
    }

    /** Back to those who write it; whoever proposed it may take it back as well.
     *
     * @param note why; may be blank */
    public ProfilePage sendBack(ProfileId id, String note) {
        Draft draft = draft(id, DraftState.PROPOSED);
        String words = note.strip();
        if (words.length() > LONGEST_NOTE) throw new UserError("profile.error.long", LONGEST_NOTE);
        drafts.set(draft.id(), DraftState.DRAFT, null, words);
        tell("profile-sent-back", id, words);
        return page(id);
    }

    /** Makes a version of it, which rules from that day on and is never changed.
     *
     * @throws UserError if whoever is signed in wrote on it or proposed it, if the day is before today or before that of
     *     the version before, or if it does not wait for approval */
    public ProfilePage approve(ProfileId id, LocalDate from) {
        Draft draft = draft(id, DraftState.PROPOSED);
        draft.barrier(people.me(), drafts.authors(draft.id())).ifPresent(why -> {
            throw new UserError("profile.barrier." + why);
        });
        List<ProfileVersion> approved = versions.of(id);
        if (from.isBefore(Centre.today(people.clock()))) throw new UserError("profile.error.past");
        if (!approved.isEmpty() && from.isBefore(approved.getLast().from())) {
            throw new UserError("profile.error.before", approved.getLast().from());
        }
        int number = approved.size() + 1;
        versions.insert(
                new ProfileVersion(id, number, draft.text(), from, draft.proposedBy(), people.me(), Instant.EPOCH));
        drafts.set(draft.id(), DraftState.APPROVED, draft.proposedBy(), "");
        tell("profile-approved", id, "version " + number + " from " + from);
        return page(id);
    }

    /** Gives a draft up; approved versions stay. */
    public void discard(ProfileId id) {
        Draft draft = draft(id, DraftState.DRAFT);
        drafts.set(draft.id(), DraftState.DISCARDED, null, draft.note());
        tell("profile-draft-discarded", id, draft.text().name());
    }

    private Draft draft(ProfileId id, DraftState wanted) {
        return drafts.open(id)
                .flatMap(open -> drafts.lock(open.id()))
                .filter(draft -> draft.state() == wanted)
                .orElseThrow(() -> new UserError("profile.error.state"));
    }

    private ProfilePage page(ProfileId id) {
        return pages.find(id).orElseThrow(ProfileDrafts::gone);
    }

    private static UserError gone() {
        return new UserError("profile.error.gone");
    }

    private void tell(String action, ProfileId id, String detail) {
        events.publishEvent(new ProfileChanged(action, id.profileId(), detail));
    }
}
