package org.readback.psychometrics;

import java.util.List;

/**
 * Which option people chose.
 *
 * @param names of the options of each item; an item whose options are not known has none
 * @param choices in the place of points: the option's place among the names of its item, or
 *     {@link ResponseMatrix#MISSING}
 */
public record ChosenOptions(List<List<String>> names, ResponseMatrix choices) {

    public ChosenOptions {
        names = names.stream().map(List::copyOf).toList();
        if (names.size() != choices.items()) {
            throw new IllegalArgumentException(
                    "Names must be given for " + choices.items() + " items: " + names.size());
        }
        for (int person = 0; person < choices.people(); person++) {
            for (int item = 0; item < choices.items(); item++) {
                if (choices.points(person, item) >= names.get(item).size()) {
                    throw new IllegalArgumentException(
                            "Item " + item + " has no option " + choices.points(person, item));
                }
            }
        }
    }
}
