package org.readback.practice;

import java.util.Objects;
import org.readback.account.SignedIn;
import org.readback.bank.ItemBank;
import org.readback.item.Item;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.practice.ReviewSheet.OfItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the right answer to what is asked in practice and review, for tests. */
@Component
public class PracticeKeys {
    private final RunRows runs;
    private final ItemBank bank;
    private final SignedIn signedIn;

    PracticeKeys(RunRows runs, ItemBank bank, SignedIn signedIn) {
        this.runs = runs;
        this.bank = bank;
        this.signedIn = signedIn;
    }

    /** To the current item of a run, with the places of the presentation as option ids. */
    @Transactional
    public Response right(RunId id) {
        var run = runs.lock(signedIn.require().id(), id).orElseThrow();
        var current = Objects.requireNonNull(run.current());
        Item item = bank.version(current.item()).in(run.plan().language());
        return RunSteering.order(run.plan(), current.position(), item).toPresented(key(item));
    }

    /** To an item of the review, likewise. */
    public Response right(OfItem asked) {
        Item item = bank.version(asked.version()).in(asked.item().frame().language());
        return ReviewDesk.order(asked.place(), item).toPresented(key(item));
    }

    private static Response key(Item item) {
        return Scoring.outcome(item, new Response.DontKnow()).key();
    }
}
