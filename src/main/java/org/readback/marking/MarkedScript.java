package org.readback.marking;

import java.time.Instant;
import java.util.List;
import org.readback.account.AccountId;
import org.readback.bank.BankTask;
import org.readback.bank.Origin;
import org.readback.item.Writing;
import org.readback.marking.TaskSheet.HandedIn;

/** A text that somebody handed in, and what its raters gave.
 *
 * @param bankTask in the version in which it was done
 * @param writing what that asks for
 * @param ratings in their order; by whom is not told */
public record MarkedScript(
        WorkId work,
        AccountId person,
        BankTask bankTask,
        Writing writing,
        HandedIn handedIn,
        List<NewRating> ratings,
        Outcome outcome,
        Instant markedAt,
        Origin origin) {
    public MarkedScript {
        ratings = List.copyOf(ratings);
    }
}
