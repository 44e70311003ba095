package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Under what conditions a test is taken.
 *
 * @param isSessionOnly whether only an instructor's session opens it */
record Conditions(boolean isSessionOnly, Resits resits, Breaks breaks) {
    /** Where a test's file says nothing: anywhere, once in 30 days, without breaks. */
    static final Conditions USUAL = new Conditions(
            false, new Resits(OptionalInt.empty(), 12, Duration.ofDays(30)), new Breaks(0, Duration.ZERO));

    /** When a test may be taken again.
     *
     * @param most attempts that may begin within the months; empty for any number
     * @param months above 0
     * @param rest after the end of an attempt */
    record Resits(OptionalInt most, int months, Duration rest) {

        /** Why it may not be taken now; empty if it may.
         *
         * @param attempts of one person at one test, without those whose results are not valid */
        Optional<Bar> bar(List<Attempt> attempts, Instant now) {
            Optional<Bar> waits = attempts.stream()
                    .flatMap(attempt -> Optional.ofNullable(attempt.finishedAt()).stream())
                    .map(finished -> finished.plus(rest))
                    .max(Instant::compareTo)
                    .filter(now::isBefore)
                    .map(from -> new Bar(from, false));
            Optional<Bar> used = usedUp(attempts, now).map(from -> new Bar(from, true));
            return used.filter(bar -> waits.filter(waiting -> waiting.from().isAfter(bar.from()))
                            .isEmpty())
                    .or(() -> waits);
        }

        private Optional<Instant> usedUp(List<Attempt> attempts, Instant now) {
            if (most.isEmpty()) return Optional.empty();
            return attempts.stream()
                    .map(Attempt::startedAt)
                    .sorted(Comparator.reverseOrder())
                    .skip(most.getAsInt() - 1L)
                    .findFirst()
                    .map(this::lapses)
                    .filter(now::isBefore);
        }

        private Instant lapses(Instant begun) {
            return begun.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
        }
    }

    /** From when a test may be taken again.
     *
     * @param isUsedUp whether the number of attempts is the reason, else the wait */
    record Bar(Instant from, boolean isUsedUp) {}

    /** What a person may take by themselves while time stands still.
     *
     * @param count 0 for none
     * @param length of each, at most */
    record Breaks(int count, Duration length) {
        int left(int taken) {
            return Math.max(0, count - taken);
        }
    }
}
