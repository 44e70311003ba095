package org.readback.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What came of an attempt. */
public sealed interface Result {
    /** Where a person stands, a skill at a time; an indication. */
    record Levels(List<SkillResult> skills) implements Result {
        public Levels {
            skills = List.copyOf(skills);
        }

        /** What a person can rely on in every part; empty while a part has no band. */
        public OptionalInt lowestBand() {
            return skills.stream().allMatch(skill -> skill.indication().isPresent())
                    ? skills.stream()
                            .flatMap(skill -> skill.indication().stream())
                            .mapToInt(Indication::band)
                            .min()
                    : OptionalInt.empty();
        }
    }

    /** Not valid, to be repeated: too many answers came too fast to have been thought about. No band, no pass, and
     * evidence of nothing.
     *
     * @param test of which kind it was
     * @param parts of the test
     * @param answers at least 1
     * @param rapid of them, those that came too fast */
    record NotValid(TestKind test, List<String> parts, int answers, int rapid) implements Result {
        public NotValid {
            parts = List.copyOf(parts);
        }

        /** Response-time effort: the share of answers that were worked on, in [0, 1]. */
        public double effort() {
            return (double) (answers - rapid) / answers;
        }
    }

    /** Passed or not. */
    sealed interface Passing extends Result {
        boolean isPassed();

        /** In the order of the test's file. */
        List<DutyResult> duties();

        default boolean areDutiesMet() {
            return duties().stream().allMatch(DutyResult::isMet);
        }
    }

    /** Of an adaptive test with one cut: whether ability is above it, and every duty met.
     *
     * @param above whether ability is more probably above the cut than below
     * @param mass how probable that is, in [0.5, 1]
     * @param answered items, confirming ones not among them */
    record AboveCut(boolean above, double mass, int answered, Ended ended, List<DutyResult> duties) implements Passing {
        public AboveCut {
            duties = List.copyOf(duties);
        }

        @Override
        public boolean isPassed() {
            return above && areDutiesMet();
        }
    }

    /** Of a fixed form: enough points and every duty met.
     *
     * @param points sum of the scores of the form's items; items that confirm a duty do not count
     * @param items of the form without those withdrawn; those not reached in time count 0
     * @param needed share of the points that passes, in (0, 1]
     * @param duties in the order of the test's file */
    record Mastery(double points, int items, double needed, List<DutyResult> duties) implements Passing {
        private static final double ROUNDING = 1e-9;

        public Mastery {
            duties = List.copyOf(duties);
        }

        /** Share of the points, in [0, 1]; 0 if no item is left. */
        public double score() {
            return items == 0 ? 0 : points / items;
        }

        public boolean isScoreReached() {
            return score() >= needed - ROUNDING;
        }

        /** Whatever the score, a duty not met fails the test. */
        @Override
        public boolean isPassed() {
            return isScoreReached() && areDutiesMet();
        }
    }

    /** One part of a level test.
     *
     * @param part the skill, such as {@code reading}
     * @param answered items of this part
     * @param indication absent if time ended before the part's minimum was answered */
    record SkillResult(String part, int answered, Ended ended, Optional<Indication> indication) {}

    /** A band and how sure it is.
     *
     * @param band from 1
     * @param mass probability of the band, in [0, 1]
     * @param nextLikely the second most probable band
     * @param nextMass probability of the second
     * @param low lower end of the central 95 % interval in logits, for drawing only
     * @param high upper end, likewise
     * @param cuts between the bands in logits, ascending, for drawing only */
    record Indication(
            int band, double mass, int nextLikely, double nextMass, double low, double high, List<Double> cuts) {
        public Indication {
            cuts = List.copyOf(cuts);
        }

        /** The band in which a value lies, from 1.
         *
         * @param logits on the scale of the cuts */
        public int bandAt(double logits) {
            return 1 + (int) cuts.stream().filter(cut -> logits >= cut).count();
        }

        /** Where a value lies on a scale of boxes of equal width, one a band, since logits mean nothing to a reader: 0 at
         * the left of the first, 1 between the first and the second. The outer boxes are as wide in logits as their
         * neighbours, and what lies beyond them stands at their end. */
        public double place(double logits) {
            int box = bandAt(logits) - 1;
            double lower = box > 0 ? cuts.get(box - 1) : cuts.getFirst() - span(0);
            double upper = box < cuts.size() ? cuts.get(box) : cuts.getLast() + span(cuts.size() - 2);
            return box + Math.clamp((logits - lower) / (upper - lower), 0, 1);
        }

        private double span(int from) {
            return cuts.size() > 1 ? cuts.get(Math.max(0, from) + 1) - cuts.get(Math.max(0, from)) : 1;
        }
    }

    /** Why a part ended. */
    enum Ended {
        DECIDED,
        MAXIMUM,
        POOL_EXHAUSTED,
        TIME_OVER
    }

    record DutyResult(String duty, DutyOutcome outcome) {
        public boolean isMet() {
            return outcome == DutyOutcome.MET || outcome == DutyOutcome.CONFIRMED;
        }
    }

    enum DutyOutcome {
        MET,
        /** Missed once, then met by the confirming item. */
        CONFIRMED,
        NOT_MET,
        /** Time ended before it was asked, or before it was confirmed; counts as not met. */
        NOT_ASKED
    }
}
