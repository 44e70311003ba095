package org.readback.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readback.bank.CopiedItem;
import org.readback.bank.ItemVersionId;
import org.readback.drafting.DraftContent;

/** What goes from one installation to another: every item with its versions and tags, what is being written, and the sounds
 * and pictures of both.
 *
 * @param items by id
 * @param drafts in the order in which they were begun
 * @param lessons that were begun or rewritten here, by id
 * @param media by fingerprint; not to be changed */
record Bundle(List<Tagged> items, List<Begun> drafts, List<CarriedLesson> lessons, SortedMap<String, byte[]> media) {
    Bundle {
        items = List.copyOf(items);
        drafts = List.copyOf(drafts);
        lessons = List.copyOf(lessons);
        media = Collections.unmodifiableSortedMap(new TreeMap<>(media));
    }

    /** Something that is being written.
     *
     * @param base the version of an item that it changes; empty for a new item */
    record Begun(DraftContent content, Optional<ItemVersionId> base) {}

    /** An item and the words by which it is found, in order. */
    record Tagged(CopiedItem item, Set<String> tags) {
        Tagged {
            tags = Collections.unmodifiableSet(new TreeSet<>(tags));
        }
    }
}
