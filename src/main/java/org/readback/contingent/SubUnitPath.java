package org.readback.contingent;

import java.util.Arrays;
import java.util.List;
import org.readback.base.UserError;

/** Where in a contingent: company, platoon, section, each within the one before.
 *
 * @param names at most 4, each of 1 to 60 characters without a slash; none for who is in no sub-unit */
public record SubUnitPath(List<String> names) {
    public static final SubUnitPath NONE = new SubUnitPath(List.of());

    private static final int DEEPEST = 4;
    private static final int LONGEST = 60;

    /** @throws UserError if it is too deep or a name too long: it comes from a form or a file */
    public SubUnitPath {
        names = names.stream().map(name -> name.strip().replaceAll("\\s+", " ")).toList();
        if (names.size() > DEEPEST
                || names.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST || name.contains("/"))) {
            throw new UserError("contingent.error.subunit", DEEPEST, LONGEST);
        }
    }

    /** As {@link #toString} writes it; blank for none. */
    public static SubUnitPath of(String written) {
        return written.isBlank()
                ? NONE
                : new SubUnitPath(Arrays.stream(written.split("/", -1))
                        .filter(name -> !name.isBlank())
                        .toList());
    }

    /** Whether this is that one, or below it. */
    public boolean isWithin(SubUnitPath other) {
        return names.size() >= other.names.size()
                && names.subList(0, other.names.size()).equals(other.names);
    }

    /** The outermost first: {@code Company 1 / Platoon 2}; empty for none. */
    @Override
    public String toString() {
        return String.join(" / ", names);
    }
}
