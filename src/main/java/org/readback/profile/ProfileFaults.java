package org.readback.profile;

import java.util.ArrayList;
import java.util.List;
import org.readback.requirement.ProfileLine;
import org.readback.requirement.ProfileText;

/** What a text lacks to be proposed, as ends of the keys {@code profile.fault.*}. */
final class ProfileFaults {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_TEXT = 500;
    static final int MOST_LINES = 120;

    private ProfileFaults() {}

    static List<String> of(ProfileText text) {
        var faults = new ArrayList<String>();
        if (text.name().isBlank()) faults.add("name");
        if (text.lines().isEmpty()) faults.add("lines");
        if (text.document().isBlank()) faults.add("document");
        if (text.lines().stream()
                .map(ProfileLine::requirement)
                .anyMatch(each -> each.source().isBlank())) faults.add("source");
        if (text.lines().stream().map(ProfileLine::requirement).distinct().count()
                < text.lines().size()) faults.add("twice");
        return faults;
    }

    /** Whether it can be kept at all. */
    static boolean fits(ProfileText text) {
        return text.name().length() <= LONGEST_NAME
                && text.document().length() <= LONGEST_TEXT
                && text.lines().size() <= MOST_LINES
                && text.lines().stream()
                        .allMatch(each -> each.requirement().source().length() <= LONGEST_TEXT);
    }
}
