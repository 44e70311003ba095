package org.readback.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Each term belongs to one of the options; scored as the share of right pairs.
 *
 * @param terms at least two, shown to everybody in this order
 * @param options at least two, in file order; some may belong to no term, and one may belong to several
 * @param pairs term id to the id of its option, for each term, put into the order of the terms
 */
public record Matching(ItemFrame frame, List<Option> terms, List<Option> options, Map<String, String> pairs)
        implements Item {

    public Matching {
        var id = frame.id();
        terms = Checks.options(id + ", terms", terms);
        options = Checks.options(id + ", options", options);
        for (var term : pairs.keySet()) Checks.known(id + ": the pair is of a term that", term, terms);
        var ordered = new LinkedHashMap<String, String>();
        for (var term : Checks.ids(terms)) {
            var option = pairs.get(term);
            if (option == null) throw new IllegalArgumentException(id + ": the term \"" + term + "\" has no pair");
            Checks.known(id + ", term " + term + ": the key", option, options);
            ordered.put(term, option);
        }
        pairs = Checks.ordered(ordered);
        Checks.noWhy(frame);
    }
}
