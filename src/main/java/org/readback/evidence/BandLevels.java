package org.readback.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readback.assessment.Result.Indication;
import org.readback.requirement.Level;

/** What an item writer of the product aims a band at, in the levels of STANAG 6001: band 1 at 0+, then 1, 1+, 2, 2+.
 *
 * <p>That is what the items ask for and not a finding about people: no study stands behind it. What comes of it is an
 * indication, which counts only for a requirement that was approved as taking one; nothing makes a rating of it. */
final class BandLevels {
    private static final List<Level> AIMED_AT =
            List.of(Level.L0_PLUS, Level.L1, Level.L1_PLUS, Level.L2, Level.L2_PLUS);
    private static final Set<String> SKILLS = Set.of("listening", "speaking", "reading", "writing");

    private BandLevels() {}

    /** The lowest band whose items ask for at least this; empty above the highest. Having reached it is no rating. */
    static Optional<Integer> band(Level least) {
        return IntStream.range(0, AIMED_AT.size())
                .filter(index -> AIMED_AT.get(index).compareTo(least) >= 0)
                .mapToObj(index -> index + 1)
                .findFirst();
    }

    /** Empty for what is no skill of a language profile, and for scales that have other than five bands.
     *
     * @param part of a test, such as {@code reading} */
    static Optional<Level> of(String part, Indication found) {
        return SKILLS.contains(part) && found.cuts().size() == AIMED_AT.size() - 1
                ? Optional.of(AIMED_AT.get(found.band() - 1))
                : Optional.empty();
    }
}
