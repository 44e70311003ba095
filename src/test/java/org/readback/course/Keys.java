package org.readback.course;

import java.util.UUID;
import org.readback.account.SignedIn;
import org.readback.bank.ItemBank;
import org.readback.item.Item;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the right answer to the item of a running check, for tests. */
@Component
public class Keys {
    private final CheckRows runs;
    private final ItemBank bank;
    private final SignedIn signedIn;

    Keys(CheckRows runs, ItemBank bank, SignedIn signedIn) {
        this.runs = runs;
        this.bank = bank;
        this.signedIn = signedIn;
    }

    /** With the places of the presentation as option ids. */
    @Transactional
    public Response right(UUID check) {
        var run = runs.lock(signedIn.require().id(), check).orElseThrow();
        Item item = bank.version(run.current()).in(run.language());
        Response key = Scoring.outcome(item, new Response.DontKnow()).key();
        return LessonChecks.order(run, run.position(), item).toPresented(key);
    }
}
