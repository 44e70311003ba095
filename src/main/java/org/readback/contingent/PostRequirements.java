package org.readback.contingent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.readback.base.ForModules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The band that a post of a contingent asks for in each skill. The centre sets it: no published level for posts was
 * found. Bands are the product's own, 1 to 5; a band reached is an indication and never a rating. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class PostRequirements {
    /** Codes of the skills of a language profile, in its order. */
    public static final List<String> PARTS = List.of("listening", "speaking", "reading", "writing");

    public static final int BANDS = 5;

    private final RequirementRows rows;
    private final Rosters rosters;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    PostRequirements(RequirementRows rows, Rosters rosters, SignedIn signedIn, ApplicationEventPublisher events) {
        this.rows = rows;
        this.rosters = rosters;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** Empty if there is none, or if the person signed in does not look after it: the two look alike. */
    @Transactional(readOnly = true)
    public Optional<RequirementSheet> sheet(ContingentId id) {
        return rosters.isStaff(signedIn.require().id(), id)
                ? rosters.card(id).map(card -> new RequirementSheet(card, rosters.members(id), rows.of(id)))
                : Optional.empty();
    }

    /** From now on.
     *
     * @throws IllegalArgumentException if there is no such skill or band */
    public void set(ContingentId contingent, RequiredBand wanted) {
        if (!rosters.isStaff(signedIn.require().id(), contingent)) {
            throw new AccessDeniedException("Not a contingent of theirs.");
        }
        rows.set(contingent, wanted);
        events.publishEvent(new ContingentChanged(
                "requirement-set",
                contingent.toString(),
                wanted.post() + " " + wanted.part() + " "
                        + wanted.band().map(Object::toString).orElse("-")));
    }

    /** What the posts in which these people serve now ask for: skill to band. Who serves nowhere, or in a post that asks
     * for nothing, is missing. */
    @ForModules
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Map<AccountId, Map<String, Integer>> of(Collection<AccountId> people) {
        return rows.of(people);
    }

    /** For the demonstration: the caller has checked who asks. */
    @ForModules
    @PreAuthorize("permitAll()")
    public void establish(ContingentId contingent, List<RequiredBand> wanted) {
        wanted.forEach(each -> rows.set(contingent, each));
    }
}
