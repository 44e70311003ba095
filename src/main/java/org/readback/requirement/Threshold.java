package org.readback.requirement;

/** What must be shown about a subject. */
public sealed interface Threshold {

    /** Gone through, passed or held: there is nothing to measure. */
    record Done() implements Threshold {}

    /** A test passed; must-pass items of the test that were failed are a failure whatever the score.
     *
     * @param percent the lowest score that will do, from 0 to 100 */
    record Score(int percent) implements Threshold {
        public Score {
            if (percent < 0 || percent > 100) throw new IllegalArgumentException("not a percentage: " + percent);
        }
    }

    /** A level in a skill.
     *
     * @param basis whether the product's own estimate will do, which is an indication and never a rating */
    record AtLeast(Level level, Basis basis) implements Threshold {}

    /** Whose word about a level is taken. */
    enum Basis {
        /** Only what a rater with the right to rate gave. */
        RATED,
        /** The product's own indication as well. */
        INDICATION
    }

    /** The one that asks for more; of two that cannot be compared this one.
     *
     * <p>Two posts may ask for different levels or scores of one person: the higher wins, and of two bases the stricter. */
    default Threshold stricter(Threshold other) {
        return switch (this) {
            case Done done -> other;
            case Score(int percent) -> other instanceof Score(int more) && more > percent ? other : this;
            case AtLeast(Level level, Basis basis) ->
                other instanceof AtLeast(Level more, Basis theirs)
                        ? new AtLeast(
                                level.compareTo(more) >= 0 ? level : more,
                                basis == Basis.RATED || theirs == Basis.RATED ? Basis.RATED : Basis.INDICATION)
                        : this;
        };
    }
}
