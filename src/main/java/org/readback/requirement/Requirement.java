package org.readback.requirement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One line of a profile.
 *
 * @param posts those that it is asked of, never empty
 * @param lasts how long evidence is good from the day it was obtained, besides what its issuer says, in whole months;
 *     empty if for ever. Of days and months nobody could say which is shorter
 * @param source what asks for it: a document with its paragraph, or a decision of the centre */
public record Requirement(
        Subject subject, Threshold threshold, Set<Post> posts, Optional<Period> lasts, String source) {

    public Requirement {
        if (posts.isEmpty()) throw new IllegalArgumentException("asked of nobody: " + subject);
        if (lasts.filter(period -> period.getDays() != 0 || period.toTotalMonths() < 1)
                .isPresent()) {
            throw new IllegalArgumentException("not a number of months: " + lasts + " for " + subject);
        }
        if (!fits(subject.kind(), threshold)) {
            throw new IllegalArgumentException("cannot be asked of " + subject + ": " + threshold);
        }
        posts = Set.copyOf(posts);
    }

    private static boolean fits(Subject.Kind kind, Threshold threshold) {
        return switch (kind) {
            case LANGUAGE -> threshold instanceof Threshold.AtLeast;
            case TEST -> !(threshold instanceof Threshold.AtLeast);
            case COURSE, DUTIES, PRACTICAL, DOCUMENT -> threshold instanceof Threshold.Done;
        };
    }

    /** Whether one who holds these posts has to show it. */
    public boolean isAskedOf(Collection<Post> held) {
        return !Collections.disjoint(posts, held);
    }

    /** The last day on which evidence is good for this: the earlier of what its issuer says and how long it lasts. What
     * lasts two years is good to the same day of the month two years on, or to the last day of a shorter month. */
    public Optional<LocalDate> until(Evidence evidence) {
        Optional<LocalDate> own = lasts.map(evidence.on()::plus);
        return own.isPresent() && evidence.until().filter(own.get()::isAfter).isEmpty() ? own : evidence.until();
    }

    /** Both in one: the stricter threshold, the shorter time, the posts and the sources of both. */
    Requirement and(Requirement other) {
        Optional<Period> shorter = Stream.of(lasts, other.lasts)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Period::toTotalMonths));
        var both = new HashSet<>(posts);
        both.addAll(other.posts);
        String sources = source.contains(other.source) ? source : source + "; " + other.source;
        return new Requirement(subject, threshold.stricter(other.threshold), both, shorter, sources);
    }
}
