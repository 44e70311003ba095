package org.readback.marking;

import java.time.Instant;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.item.ItemId;

/** One work of a person and what it was given.
 *
 * @param title of the task, in the language of the task */
public record MarkedWork(
        AccountId person, ItemId task, String title, Outcome outcome, Instant markedAt, Origin origin) {}
