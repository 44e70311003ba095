package org.readback.library;

/** How loud a sound is, as it is played.
 *
 * @param seconds its length
 * @param loudness root mean square of the parts in which somebody speaks, in dB below full scale; at most 0
 * @param peak the highest sample, in dB below full scale; at most a little over 0 */
public record SoundMeasure(double seconds, double loudness, double peak) {
    /** Where speech is made even: about what broadcasters use for it. */
    public static final double WANTED = -20;
    /** No sample comes nearer to full scale. */
    public static final double HIGHEST_PEAK = -1;
    /** Within this nobody hears a difference. */
    public static final double ALIKE = 1;

    public SoundMeasure {
        if (!(seconds >= 0 && seconds < 86_400)) throw new IllegalArgumentException("Seconds: " + seconds);
        if (!(loudness >= -120 && loudness <= 0)) throw new IllegalArgumentException("Loudness in dB: " + loudness);
        if (!(peak >= -120 && peak <= 12)) throw new IllegalArgumentException("Peak in dB: " + peak);
    }

    /** What has to be added to make it as loud as the others, in dB; never so much that the peak is cut off, and 0
     * where it is loud enough already or hardly anything is heard at all. */
    public double gain() {
        if (loudness < -70) return 0;
        double wanted = Math.min(WANTED - loudness, HIGHEST_PEAK - peak);
        return Math.abs(wanted) < ALIKE ? 0 : wanted;
    }
}
