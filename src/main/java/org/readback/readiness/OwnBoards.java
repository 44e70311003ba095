package org.readback.readiness;

import org.readback.account.SignedIn;
import org.readback.contingent.Rolls;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Sheets come back to services from screens: whose they are is asked again. */
@Component
class OwnBoards {
    private final Rolls rolls;
    private final SignedIn signedIn;

    OwnBoards(Rolls rolls, SignedIn signedIn) {
        this.rolls = rolls;
        this.signedIn = signedIn;
    }

    /** @throws AccessDeniedException if the person signed in looks after nobody of the contingent */
    void require(BoardSheet board) {
        if (!rolls.maySee(signedIn.require(), board.contingent().id())) {
            throw new AccessDeniedException("Not a contingent of theirs.");
        }
    }
}
