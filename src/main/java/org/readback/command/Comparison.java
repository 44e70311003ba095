package org.readback.command;

import java.util.List;
import org.readback.psychometrics.DifferentialFunctioning.Group;

/**
 * Two groups to be compared.
 *
 * @param column of the table of groups
 * @param reference the value of the larger group
 * @param focal the value of the other
 * @param groups by person of the responses
 */
record Comparison(String column, String reference, String focal, List<Group> groups) {

    /** In words, for example: language ru (980 people) against kk (1020). */
    String words() {
        return column + " " + focal + " (" + size(Group.FOCAL) + " people) against " + reference + " ("
                + size(Group.REFERENCE) + ")";
    }

    private long size(Group group) {
        return groups.stream().filter(group::equals).count();
    }
}
