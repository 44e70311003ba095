package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.assessment.Blueprint.Part;
import org.readback.assessment.Blueprint.Prior;
import org.readback.assessment.Decision.Estimate;
import org.readback.psychometrics.AbilityEstimate;
import org.springframework.stereotype.Component;

/** What is believed of a person at the start of a test whose parts start from what is known. */
@Component
class Priors {
    /** The Gregorian calendar's on average: 365.2425 / 12 days. */
    private static final Duration MONTH = Duration.ofSeconds(2_629_746);

    private final AttemptRows rows;
    private final Blueprints blueprints;

    Priors(AttemptRows rows, Blueprints blueprints) {
        this.rows = rows;
        this.blueprints = blueprints;
    }

    /** By part: the last valid estimate on its scale, of whatever test, as uncertain as time has made it. Parts that start
     * from the standard are missing, and those of whose scale nothing is known. */
    Map<String, AbilityEstimate> of(AccountId person, Blueprint test, Instant now) {
        List<Part> carrying =
                parts(test).filter(part -> part.prior() == Prior.CARRIED).toList();
        var priors = new HashMap<String, AbilityEstimate>();
        List<Attempt> attempts = carrying.isEmpty() ? List.of() : rows.of(person);
        for (Part part : carrying) {
            attempts.stream()
                    .flatMap(attempt -> last(attempt, part.scale(), now).stream())
                    .findFirst()
                    .ifPresent(prior -> priors.put(part.part(), prior));
        }
        return priors;
    }

    private static Stream<Part> parts(Blueprint test) {
        return test instanceof Blueprint.Levels levels ? levels.skills().stream() : Stream.empty();
    }

    private Optional<AbilityEstimate> last(Attempt attempt, String scale, Instant now) {
        Instant finished = attempt.finishedAt();
        Decision decision = attempt.decision();
        if (finished == null || decision == null || !(decision.result() instanceof Result.Levels result)) {
            return Optional.empty();
        }
        Blueprint test =
                blueprints.version(attempt.test(), attempt.testVersion()).blueprint();
        double months = Math.max(0, Duration.between(finished, now).toSeconds()) / (double) MONTH.toSeconds();
        return parts(test)
                .filter(part -> part.scale().equals(scale) && hasIndication(result, part.part()))
                .flatMap(part -> decision.estimates().stream()
                        .filter(estimate -> estimate.part().equals(part.part())))
                .findFirst()
                .map(Estimate::ability)
                .map(ability -> ability.after(months));
    }

    /** Whether enough was answered to say anything. */
    private static boolean hasIndication(Result.Levels result, String part) {
        return result.skills().stream()
                .anyMatch(
                        skill -> skill.part().equals(part) && skill.indication().isPresent());
    }
}
