package org.readback.marking;

import java.time.Instant;
import java.util.Optional;
import org.readback.item.ItemId;
import org.readback.item.Rubric;

/** One of a person's works in a list.
 *
 * @param handedInAt empty while it is open
 * @param outcome empty before it is marked
 * @param isNew whether it is marked and its owner has not looked yet */
public record WorkCard(
        WorkId work,
        ItemId task,
        String title,
        Rubric rubric,
        Optional<Instant> handedInAt,
        Optional<Outcome> outcome,
        boolean isNew) {}
