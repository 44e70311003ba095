package org.readback.qti.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an item gives to responses, by its own rules. */
@FunctionalInterface
public interface Scorer {

    /** Runs the rules.
     *
     * @param responses by the id of what was to be answered; an id without an entry was left open
     * @throws NotUnderstood if the rules cannot be run */
    Scored score(Map<String, List<String>> responses);

    /** What came of it.
     *
     * @param points in whatever measure the item uses
     * @param feedback names of the texts that are shown then */
    record Scored(double points, Set<String> feedback) {}
}
