package org.readback.draft;

import java.util.List;

/**
 * What a draft still lacks, or what of it an item cannot hold.
 *
 * @param place as in {@link ItemDraft#texts()}, or the name of a component such as {@code band}
 * @param key of a text in the bundle {@code draft}
 * @param params its parameters, in order
 */
public record DraftFault(String place, String key, List<Object> params) {

    public DraftFault {
        params = List.copyOf(params);
    }

    DraftFault(String place, String key) {
        this(place, key, List.of());
    }
}
