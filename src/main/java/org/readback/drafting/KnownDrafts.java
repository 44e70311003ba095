package org.readback.drafting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readback.draft.DraftPrints;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftRows.Trace;
import org.readback.item.ItemId;

/** What was drafted or is in use already, by what it is called outside and by what it asks. A value of one moment. */
public final class KnownDrafts {
    private final Map<String, Known> byName = new HashMap<>();
    private final Map<String, Known> byPrint = new HashMap<>();

    /** Where something is found again.
     *
     * @param draft the newest of it, if it was ever drafted here
     * @param item of the bank, if it came that far
     * @param print of what it asks and offers now */
    public record Known(Optional<DraftId> draft, Optional<ItemId> item, String print) {}

    /** What a draft is to what there is. */
    public sealed interface Found {
        /** It asks and offers the same. */
        record Same(Known known) implements Found {}

        /** It has the same name outside, and asks something else. */
        record Changed(Known known) implements Found {}
    }

    KnownDrafts(Collection<Trace> traces) {
        traces.forEach(this::add);
    }

    private void add(Trace trace) {
        var known = new Known(Optional.of(trace.id()), trace.item(), trace.fingerprint());
        if (!trace.externalId().isBlank()) byName.put(trace.externalId(), known);
        trace.imported().ifPresent(print -> byPrint.put(print, known));
        byPrint.put(trace.fingerprint(), known);
    }

    /** An item in use; drafts of it, added before, stay what is found. */
    void add(ItemId item, ItemDraft draft) {
        var known = new Known(Optional.empty(), Optional.of(item), DraftPrints.of(draft));
        byName.putIfAbsent(item.itemId(), known);
        byPrint.putIfAbsent(known.print(), known);
    }

    /** By its name first, then by what it asks; empty if nothing like it is there. */
    public Optional<Found> find(ItemDraft draft) {
        Known same = byPrint.get(DraftPrints.of(draft));
        Known named = draft.externalId().isBlank() ? null : byName.get(draft.externalId());
        if (named != null) {
            return Optional.of(named.equals(same) ? new Found.Same(named) : new Found.Changed(named));
        }
        return Optional.ofNullable(same).map(Found.Same::new);
    }
}
