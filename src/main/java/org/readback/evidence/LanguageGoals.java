package org.readback.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.base.Centre;
import org.readback.base.ForModules;
import org.readback.contingent.ContingentId;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.readback.profile.Profiles;
import org.readback.requirement.CommonSubjects;
import org.readback.requirement.Requirement;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The band to work towards in each skill, from the level that the profile in force asks of the posts somebody holds. Bands
 * are the product's own: to have reached one is an indication, and the level is still for a rater to give. */
@Service
@ForModules
@Transactional(readOnly = true)
public class LanguageGoals {
    private final Rolls rolls;
    private final Profiles profiles;
    private final Clock clock;

    LanguageGoals(Rolls rolls, Profiles profiles, Clock clock) {
        this.rolls = rolls;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Skill to band, today. Who is in no contingent, or is asked for no language, is missing; so is a skill of which more
     * is asked than the highest band aims at. */
    public Map<AccountId, Map<String, Integer>> of(Collection<AccountId> people) {
        if (people.isEmpty()) return Map.of();
        LocalDate today = Centre.today(clock);
        Map<AccountId, ContingentId> contingents = rolls.contingentsOf(people, today);
        if (contingents.isEmpty()) return Map.of();
        var inForce = new HashMap<ContingentId, Optional<RequirementProfile>>();
        var goals = new HashMap<AccountId, Map<String, Integer>>();
        rolls.of(contingents.keySet(), today)
                .forEach((person, member) -> Optional.ofNullable(contingents.get(person))
                        .flatMap(contingent ->
                                inForce.computeIfAbsent(contingent, each -> profiles.inForce(each, today)))
                        .map(profile -> goals(profile, member))
                        .filter(bands -> !bands.isEmpty())
                        .ifPresent(bands -> goals.put(person, bands)));
        return goals;
    }

    private static Map<String, Integer> goals(RequirementProfile profile, RollMember member) {
        var bands = new HashMap<String, Integer>();
        for (String skill : CommonSubjects.SKILLS) {
            profile.asked(new Subject(Subject.Kind.LANGUAGE, skill), member.posts())
                    .map(Requirement::threshold)
                    .flatMap(LanguageGoals::band)
                    .ifPresent(band -> bands.put(skill, band));
        }
        return bands;
    }

    private static Optional<Integer> band(Threshold threshold) {
        return threshold instanceof Threshold.AtLeast(var level, var _) ? BandLevels.band(level) : Optional.empty();
    }
}
