package org.readback.content;

import java.util.List;

/** What came of reading the content files.
 *
 * @param content what could be read; complete only without faults
 * @param faults what was wrong, by file and line */
public record Reading(Content content, List<ContentFault> faults) {
    public Reading {
        faults = List.copyOf(faults);
    }
}
