package org.readback.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Rolls;
import org.readback.profile.Profiles;
import org.readback.requirement.Requirement;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.springframework.stereotype.Component;

/** Of whom a score is asked: that they passed says nothing then, as long as nobody says with how much. */
@Component
class AskedScores {
    private final Rolls rolls;
    private final Profiles profiles;

    AskedScores(Rolls rolls, Profiles profiles) {
        this.rolls = rolls;
        this.profiles = profiles;
    }

    /** @throws UserError if somebody passed without a percentage of whom the profile in force on the day asks one */
    void require(Subject subject, List<NewEntry> lines, LocalDate day) {
        List<AccountId> bare = lines.stream()
                .filter(line ->
                        line.outcome() == Outcome.PASSED && line.percent().isEmpty())
                .map(NewEntry::person)
                .toList();
        if (subject.kind() != Subject.Kind.TEST || bare.isEmpty()) return;
        least(subject, bare, day).ifPresent(percent -> {
            throw new UserError("evidence.error.score", percent);
        });
    }

    private Optional<Integer> least(Subject subject, Collection<AccountId> people, LocalDate day) {
        Map<AccountId, ContingentId> contingents = rolls.contingentsOf(people, day);
        return rolls.of(contingents.keySet(), day).entrySet().stream()
                .filter(each -> people.contains(each.getKey()))
                .flatMap(each -> Optional.ofNullable(contingents.get(each.getKey()))
                        .flatMap(contingent -> profiles.inForce(contingent, day))
                        .flatMap(profile ->
                                profile.asked(subject, each.getValue().posts()))
                        .stream())
                .map(Requirement::threshold)
                .flatMap(asked ->
                        asked instanceof Threshold.Score(int least) ? Optional.of(least).stream() : Stream.empty())
                .max(Integer::compare);
    }
}
