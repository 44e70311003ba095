package org.readback.assessment;

import java.util.List;
import java.util.Optional;
import org.readback.account.SignedIn;
import org.readback.account.WorkAs;
import org.readback.bank.ResponseLog;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;

/** Computes finished attempts once more, from what was stored with them, and compares to the last digit. The choice of
 * items is evidence and is not repeated. For the system's own account only: results of everybody pass by here.
 *
 * <p>No transaction spans it: a finished attempt and its responses do not change, and evidence that cannot be read is a
 * finding, not a failure. */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class Recomputation {
    private final SignedIn signedIn;
    private final AttemptRows rows;
    private final Paths paths;
    private final ResponseLog log;
    private final AttemptDecisions decisions;

    Recomputation(SignedIn signedIn, AttemptRows rows, AttemptDecisions decisions, Paths paths, ResponseLog log) {
        this.signedIn = signedIn;
        this.rows = rows;
        this.decisions = decisions;
        this.paths = paths;
        this.log = log;
    }

    /** What is stored and what comes out today.
     *
     * @param place in the decision, such as {@code result.skills[reading].indication.band}
     * @param stored and {@code recomputed}: JSON, or "nothing" */
    public record Difference(AttemptId attempt, String place, String stored, String recomputed) {}

    /** All finished attempts, oldest first. */
    public List<AttemptId> finished() {
        requireSystem();
        return rows.finished();
    }

    /** Where a stored decision, the first or one of later, is not what its evidence leads to.
     *
     * @return absent if there is no such attempt, or it is not finished */
    public Optional<List<Difference>> differences(AttemptId id) {
        requireSystem();
        List<String> stored = decisions.of(id);
        return stored.isEmpty()
                ? Optional.empty()
                : Optional.of(stored.stream()
                        .flatMap(each -> differences(id, each).stream())
                        .toList());
    }

    private List<Difference> differences(AttemptId id, String stored) {
        try {
            Attempt attempt = rows.find(id).orElseThrow();
            Rulings followed = Rulings.of(Json.MAPPER.readValue(stored, Decision.class));
            Decision again = paths.again(attempt, log.sitting(id.attemptId()), followed);
            return new JsonDifferences(id).between(stored, Json.MAPPER.writeValueAsString(again));
        } catch (IllegalArgumentException | JacksonException unreadable) {
            return List.of(new Difference(id, "evidence", "unreadable", String.valueOf(unreadable.getMessage())));
        }
    }

    private void requireSystem() {
        if (!signedIn.require().id().equals(WorkAs.SYSTEM)) {
            throw new AccessDeniedException("Only the system's own account recomputes");
        }
    }
}
