package org.readback.forecast;

import java.util.List;
import org.hipparchus.random.RandomDataGenerator;

/** When something that is missing will be there: one draw of the weeks it takes, and whose pace it is drawn with. */
sealed interface Closing {
    /** Weeks from now, 0 or more; infinite where it will not come of itself. */
    double weeks(Draw draw);

    /** At the pace at which others lately closed the same requirement, which is not known exactly either; some people
     * are quicker than others.
     *
     * @param column place of the requirement among the paces */
    record AtPace(int column, int person) implements Closing {
        @Override
        public double weeks(Draw draw) {
            double hazard = draw.hazards()[column] * draw.frailties()[person];
            return hazard > 0
                    ? draw.ahead().weeks(column, draw.chance().nextExponential(1 / hazard))
                    : Double.POSITIVE_INFINITY;
        }
    }

    /** Lessons that are left, at this person's pace.
     *
     * @param left 1 or more */
    record Lessons(int left, GammaBelief pace) implements Closing {
        @Override
        public double weeks(Draw draw) {
            double perWeek = pace.draw(draw.chance());
            return perWeek > 0 ? draw.chance().nextGamma(left, 1) / perWeek : Double.POSITIVE_INFINITY;
        }
    }

    /** Up to the level along the person's learning curve, then to the next time that it is tested.
     *
     * @param betweenTests weeks, above 0 */
    record Learning(LearningCurve curve, double threshold, double betweenTests) implements Closing {
        @Override
        public double weeks(Draw draw) {
            return curve.weeksTo(threshold, draw.chance()) + draw.chance().nextUniform(0, betweenTests);
        }
    }

    /** What is the same for everything drawn at once.
     *
     * @param hazards closings a week of one open cell, one a requirement
     * @param frailties how much quicker than others a person is, one a person, 1 in the mean
     * @param ahead the weeks to come */
    record Draw(double[] hazards, double[] frailties, Rhythm.Ahead ahead, RandomDataGenerator chance) {}

    /** One requirement that a person is short of. */
    record Open(int person, int column, Closing closing) {}

    /** Everything that is missing.
     *
     * @param people all of them, ready or not
     * @param columns requirements */
    record Missing(int people, int columns, List<Open> open) {
        public Missing {
            open = List.copyOf(open);
        }
    }
}
