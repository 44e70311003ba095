package org.readback.requirement;

/** What a piece of evidence says. */
public sealed interface Measure {

    /** Gone through, passed, held. */
    record Achieved() implements Measure {}

    /** Tried and not passed: a drill, a practical test. */
    record Failed() implements Measure {}

    /** The result of a test.
     *
     * @param percent from 0 to 100
     * @param duties what became of its must-pass items
     * @param verdict by the test's own rule; what failed by it is not passed, whatever score is asked */
    record Scored(double percent, Duties duties, Verdict verdict) implements Measure {
        public Scored {
            if (!(percent >= 0 && percent <= 100)) throw new IllegalArgumentException("not a percentage: " + percent);
        }

        /** Of a test without a rule of its own. */
        public Scored(double percent, Duties duties) {
            this(percent, duties, Verdict.NONE);
        }
    }

    /** What a test says by its own rule. */
    enum Verdict {
        /** It has no rule: taking it is all. */
        NONE,
        PASSED,
        FAILED
    }

    /** A level in a skill.
     *
     * @param basis whether a rater gave it or the product estimated it */
    record Held(Level level, Threshold.Basis basis) implements Measure {}

    /** What became of the must-pass items of a test. */
    enum Duties {
        /** It has none. */
        NONE,
        MET,
        FAILED
    }

    /** Whether it is enough. A test with a failed duty never is; an indication is where the requirement says so. What was
     * passed without a score reaches none. */
    default boolean meets(Threshold threshold) {
        return switch (this) {
            case Achieved achieved -> threshold instanceof Threshold.Done;
            case Failed failed -> false;
            case Scored(double percent, Duties duties, Verdict verdict) ->
                duties != Duties.FAILED
                        && verdict != Verdict.FAILED
                        && switch (threshold) {
                            case Threshold.Done done -> true;
                            case Threshold.Score(int least) -> percent >= least;
                            case Threshold.AtLeast level -> false;
                        };
            case Held(Level level, Threshold.Basis basis) ->
                threshold instanceof Threshold.AtLeast(Level least, Threshold.Basis asked)
                        && level.compareTo(least) >= 0
                        && (basis == Threshold.Basis.RATED || asked == Threshold.Basis.INDICATION);
        };
    }
}
