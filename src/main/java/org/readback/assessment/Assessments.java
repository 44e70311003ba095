package org.readback.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking tests. Whoever is signed in acts for themselves; the attempt of another person is refused with an
 * {@link org.springframework.security.access.AccessDeniedException}, as is one that does not exist. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class Assessments {
    Assessments() {}

    /** Every test, with what this person can do with it now. */
    public List<TestOffer> offers() {
        throw new UnsupportedOperationException();
    }

    /** Starts a test; if this person has already started it, goes on with that attempt.
     *
     * @throws org.readback.base.UserError if it may not be started now, or not in this language */
    public AttemptSheet start(BlueprintId test, LanguageTag language) {
        throw new UnsupportedOperationException();
    }

    /** The current item, or the result; also ends an attempt whose time is over. */
    public AttemptSheet resume(AttemptId attempt) {
        throw new UnsupportedOperationException();
    }

    /** Saves an answer and gives what follows. Once this returns, the answer is saved.
     *
     * @param nonce of the sheet that is answered. One that was answered before gives what followed then and saves
     *     nothing; any other stale one gives the current item with a notice
     * @param presented with the places of the screen
     * @throws org.readback.base.UserError if the response does not fit the item; nothing is saved */
    public AttemptSheet answer(AttemptId attempt, UUID nonce, Response presented) {
        throw new UnsupportedOperationException();
    }

    /** Notes that the person left the attempt for now. The time goes on. */
    public void pause(AttemptId attempt) {
        throw new UnsupportedOperationException();
    }

    /** A finished attempt, if it is one's own or of somebody in one's reach; otherwise, or if it is unknown, empty. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'SUPERVISOR', 'INSTRUCTOR')")
    public Optional<ResultSummary> result(AttemptId attempt) {
        throw new UnsupportedOperationException();
    }
}
