package org.readback.drafting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.readback.draft.DraftKind;
import org.readback.item.ItemId;

/** A draft in a list.
 *
 * @param title its name, or else the beginning of its stem; may be empty
 * @param pool of a test; empty for lessons or where nothing is said
 * @param author name of the person
 * @param mine whether the person who looks began it or wrote in it last
 * @param waiting whether it waits for the person who looks
 * @param comments open ones
 * @param item that it changes or became */
public record DraftCard(
        DraftId id,
        String title,
        DraftKind kind,
        DraftState state,
        String pool,
        Optional<ItemId> item,
        Optional<UUID> importId,
        String author,
        Instant changedAt,
        boolean mine,
        boolean waiting,
        int comments) {}
