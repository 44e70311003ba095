package org.readback.requirement;

/** What a centre may choose about the rules.
 *
 * @param soonDays evidence that ends within so many days after the day asked for ends soon; 0 or more
 * @param endsEarly what evidence counts as that ends before the deployment does */
public record Settings(int soonDays, EndsEarly endsEarly) {
    public static final Settings USUAL = new Settings(60, EndsEarly.READY);

    public Settings {
        if (soonDays < 0) throw new IllegalArgumentException("days cannot be fewer than none: " + soonDays);
    }

    /** What a person counts as whose evidence ends before the deployment does. */
    public enum EndsEarly {
        READY,
        AT_RISK
    }
}
