package org.readback.spacing;

/**
 * How a review changes memory (FSRS-6). No schedule, no steps: {@link Scheduler} turns this into dates.
 *
 * <p>Same-day <em>Hard</em> may lower stability, as in py-fsrs; ts-fsrs holds it.
 */
final class MemoryModel {

    private final double[] w;
    private final ForgettingCurve curve;
    private final double growth;
    private final double lapseDivisor;
    private final double easyDifficulty;

    MemoryModel(SpacingWeights weights) {
        w = weights.toArray();
        curve = new ForgettingCurve(w[20]);
        // Worked out once: a fit asks for them millions of times
        growth = Math.exp(w[8]);
        lapseDivisor = Math.exp(w[17] * w[18]);
        easyDifficulty = startDifficulty(Grade.EASY);
    }

    ForgettingCurve curve() {
        return curve;
    }

    /** Chance of recall after whole days, in (0, 1]. */
    double retrievability(MemoryState memory, long days) {
        return curve.retrievability((double) days, memory.stability());
    }

    /** Memory after the very first review. */
    MemoryState first(Grade grade) {
        return MemoryState.clamped(w[grade.rating() - 1], startDifficulty(grade));
    }

    /**
     * Memory after a further review.
     *
     * @param days whole days since the last review, not below 0; 0 is the same-day rule
     */
    MemoryState next(MemoryState before, Grade grade, long days) {
        double stability;
        if (days == 0) {
            stability = sameDay(before.stability(), grade);
        } else if (grade == Grade.AGAIN) {
            stability = lapsed(before, retrievability(before, days));
        } else {
            stability = recalled(before, grade, retrievability(before, days));
        }
        return MemoryState.clamped(stability, difficulty(before.difficulty(), grade));
    }

    /** {@code S e^(w17 (G - 3 + w18)) S^(-w19)}; Good and Easy never lower it. */
    private double sameDay(double stability, Grade grade) {
        double growth = Math.exp(w[17] * (grade.rating() - 3 + w[18])) * Math.pow(stability, -w[19]);
        boolean neverLower = grade == Grade.GOOD || grade == Grade.EASY;
        return stability * (neverLower ? Math.max(growth, 1) : growth);
    }

    /** {@code w11 D^(-w12) ((S + 1)^w13 - 1) e^(w14 (1 - R))}, at most {@code S / e^(w17 w18)}. */
    private double lapsed(MemoryState before, double retrievability) {
        double afterLapse = w[11]
                * Math.pow(before.difficulty(), -w[12])
                * (Math.pow(before.stability() + 1, w[13]) - 1)
                * Math.exp((1 - retrievability) * w[14]);
        return Math.min(afterLapse, before.stability() / lapseDivisor);
    }

    /** {@code S (1 + e^w8 (11 - D) S^(-w9) (e^(w10 (1 - R)) - 1))}, the growth times w15 for Hard, w16 for Easy. */
    private double recalled(MemoryState before, Grade grade, double retrievability) {
        double share = switch (grade) {
            case HARD -> w[15];
            case EASY -> w[16];
            case AGAIN, GOOD -> 1;
        };
        double gain = growth
                * (11 - before.difficulty())
                * Math.pow(before.stability(), -w[9])
                * (Math.exp((1 - retrievability) * w[10]) - 1)
                * share;
        return before.stability() * (1 + gain);
    }

    /** {@code w7 D0(4) + (1 - w7) (D - w6 (G - 3) (10 - D) / 9)}: damped, and drawn to the difficulty of Easy. */
    private double difficulty(double before, Grade grade) {
        double change = -w[6] * (grade.rating() - 3);
        double damped = before + (10 - before) * change / 9;
        return w[7] * easyDifficulty + (1 - w[7]) * damped;
    }

    /** {@code D0(G) = w4 - e^(w5 (G - 1)) + 1}, not yet put into its range: the pull uses it as it is. */
    private double startDifficulty(Grade grade) {
        return w[4] - Math.exp(w[5] * (grade.rating() - 1)) + 1;
    }
}
