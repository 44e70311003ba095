package org.readback.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Rolls;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which profile contingents follow, as those see it who look after them. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class ContingentProfiles {
    private final ProfileVersionRows rows;
    private final ProfileDraftRows drafts;
    private final Rolls rolls;
    private final ProfilePages.Around around;
    private final ApplicationEventPublisher events;

    ContingentProfiles(
            ProfileVersionRows rows,
            ProfileDraftRows drafts,
            Rolls rolls,
            ProfilePages.Around around,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.drafts = drafts;
        this.rolls = rolls;
        this.around = around;
        this.events = events;
    }

    /** What it followed, follows and will follow, by day; empty if it follows nothing, if there is none, or if others look
     * after it. */
    @Transactional(readOnly = true)
    public List<Following> of(ContingentId contingent) {
        return rolls.maySee(around.signedIn().require(), contingent)
                ? Following.course(rows.followed(contingent))
                : List.of();
    }

    /** From that day on.
     *
     * @throws UserError if the day is past while it followed a profile already, or if there is no such profile */
    public void follow(ContingentId contingent, ProfileId profile, LocalDate from) {
        if (!rolls.mayManage(around.signedIn().require(), contingent))
            throw new AccessDeniedException("Not a contingent of theirs.");
        if (drafts.profile(profile).isEmpty()) throw new UserError("profile.error.gone");
        if (from.isBefore(around.today()) && !rows.followed(contingent).isEmpty()) {
            throw new UserError("profile.error.past");
        }
        rows.follow(contingent, profile, from, around.me());
        events.publishEvent(new ProfileChanged("profile-followed", contingent.toString(), profile + " from " + from));
    }

    /** What a contingent follows on a day, for other modules. */
    @ForModules
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<ProfileId> followed(ContingentId contingent, LocalDate day) {
        return Following.course(rows.followed(contingent)).stream()
                .filter(each -> !each.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(Following::profile);
    }
}
